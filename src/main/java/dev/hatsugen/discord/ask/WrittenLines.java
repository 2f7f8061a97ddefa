package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import java.time.Instant;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.TimeFormat;
import org.jspecify.annotations.Nullable;

/** The sentences of a language model on a card: visibly not the record's, each with the numbers of the quotes that prove it. */
final class WrittenLines {

    /** As many signs as a card can have quotes. */
    private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩";

    private static final int MAX_POINT_LENGTH = 330;

    private WrittenLines() {}

    /** The lines, each with a line feed before it; empty where no model was asked. */
    static String of(Written written, Wording wording) {
        String note = written.note();
        if (note != null) {
            String line = MarkdownEscaper.line(note, MAX_POINT_LENGTH);
            return "\n" + wording.text("card.written.note", line) + until(written.until(), wording);
        }
        if (written.points().isEmpty()) {
            return "";
        }
        return written.points().stream()
                .map(point -> wording.text(
                        "card.written.point", MarkdownEscaper.line(point.text(), MAX_POINT_LENGTH), numbers(point)))
                .collect(Collectors.joining("\n", "\n" + wording.text("card.written") + "\n", ""));
    }

    /** The sign in front of the quote at {@code place}, with a blank behind it; empty where no sentence refers to quotes. */
    static String mark(Written written, int place) {
        return written.points().isEmpty() ? "" : number(place) + " ";
    }

    /** A card outlives a bot that is killed before the points come: whoever reads it later sees that none will. */
    private static String until(@Nullable Instant until, Wording wording) {
        return until == null
                ? ""
                : " "
                        + wording.text(
                                "card.written.until",
                                TimeFormat.RELATIVE.atInstant(until).toString());
    }

    private static String numbers(WrittenPoint point) {
        return point.quotes().stream().map(WrittenLines::number).collect(Collectors.joining());
    }

    private static String number(int place) {
        return place < NUMBERS.length() ? String.valueOf(NUMBERS.charAt(place)) : "(" + (place + 1) + ")";
    }
}
