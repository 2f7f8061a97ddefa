package dev.hatsugen.discord.status;

import dev.hatsugen.answer.Answer.Reason;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.UnansweredRepository;
import dev.hatsugen.store.UnansweredRepository.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.TimeFormat;

/** Tells admins what their server asked in vain: how often, by kind, and the last questions where their words are kept. */
final class UnansweredList {

    /** The kind of a question that got the nearest passages, which may not answer it. */
    static final String UNCERTAIN = "UNCERTAIN";

    private static final int MAX_SHOWN = 5;
    private static final int MAX_QUESTION_LENGTH = 100;

    private final UnansweredRepository unanswered;

    UnansweredList(UnansweredRepository unanswered) {
        this.unanswered = unanswered;
    }

    String text(Wording wording, String guild) {
        List<String> lines = new ArrayList<>();
        try {
            lines.add(wording.text("status.unanswered", counts(wording, unanswered.counts(guild))));
            unanswered.latest(guild, MAX_SHOWN).forEach(entry -> lines.add(line(wording, entry)));
        } catch (StoreException e) {
            return wording.text("status.unanswered", wording.text("status.unanswered.unavailable"));
        }
        return String.join("\n", lines);
    }

    /** Kinds of a later version are left out. */
    private static String counts(Wording wording, Map<String, Integer> counts) {
        String told = Stream.concat(Arrays.stream(Reason.values()).map(Reason::name), Stream.of(UNCERTAIN))
                .filter(counts::containsKey)
                .map(kind -> wording.text("status.unanswered." + kind, counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(wording.text("card.separator")));
        return told.isEmpty() ? wording.text("status.none") : told;
    }

    private static String line(Wording wording, Entry entry) {
        return wording.text(
                "status.unanswered.question",
                MarkdownEscaper.line(entry.question(), MAX_QUESTION_LENGTH),
                TimeFormat.RELATIVE.format(entry.at()));
    }
}
