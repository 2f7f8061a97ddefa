package dev.hatsugen.discord.introduction;

import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Activity;

/** Says below the bot's name how much the minutes hold, and keeps that true while minutes come and go. */
public final class Presence {

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
        String held = corpus.with(minutes -> Holdings.of(minutes).text(wording(minutes)));
        jda.getPresence().setActivity(Activity.customStatus(held));
    }

    /** Everybody on Discord sees the same words: in the language of most of the minutes. */
    static Wording wording(Corpus minutes) {
        List<Statement> statements = minutes.meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .toList();
        Wording japanese = Wording.in(Locale.JAPANESE);
        long inJapanese = statements.stream()
                .filter(statement -> Wording.ofText(statement.words().text()).equals(japanese))
                .count();
        return inJapanese * 2 >= statements.size() ? japanese : Wording.in(Locale.ENGLISH);
    }
}
