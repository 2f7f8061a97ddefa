package dev.hatsugen.discord.introduction;

import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import java.util.Locale;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Activity;

/** Says below the bot's name how much the minutes hold, and keeps that true while minutes come and go. */
public final class Presence {

    /** Everybody on Discord sees the same one, and the minutes are in Japanese. */
    private static final Wording WORDING = Wording.in(Locale.JAPANESE);

    private final Current<Corpus> corpus;

    /** @param corpus the minutes as they are now */
    public Presence(Current<Corpus> corpus) {
        this.corpus = corpus;
    }

    /** Says it now, and again after each change of the minutes. */
    public void watch(JDA jda, CorpusService service) {
        service.listen(change -> show(jda));
        show(jda);
    }

    private void show(JDA jda) {
        String held = corpus.with(minutes -> Holdings.of(minutes).text(WORDING));
        jda.getPresence().setActivity(Activity.customStatus(held));
    }
}
