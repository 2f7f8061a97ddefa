package dev.hatsugen.statements;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The meeting that a user chose: by its key, or by its number as 42, ４２, 第42回 or 第42回会合, with its body before it. */
public final class MeetingChoice {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern NUMBERED = Pattern.compile("^(?:第|(?i)meeting)|回(?:会合|会議|本部会合)?$");

    private MeetingChoice() {}

    /** The meetings that {@code chosen} fits: one, none, or several of different bodies with the same number. */
    public static List<Meeting> of(Corpus corpus, String chosen) {
        return corpus.meeting(chosen.strip()).map(List::of).orElseGet(() -> withNumber(corpus, chosen));
    }

    /** Those with the number behind the name of a body, as headings have it, or with the number alone. */
    private static List<Meeting> withNumber(Corpus corpus, String chosen) {
        String bare = bare(chosen);
        String body = corpus.meetings().stream()
                .map(meeting -> bare(Objects.requireNonNullElse(meeting.body(), "")))
                .filter(bare::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        OptionalInt number = JapaneseNumbers.parse(
                NUMBERED.matcher(bare.substring(body.length())).replaceAll(""));
        return number.isEmpty()
                ? List.of()
                : corpus.meetings().stream()
                        .filter(meeting -> Objects.equals(meeting.number(), number.getAsInt()))
                        .filter(meeting -> body.isEmpty()
                                || bare(Objects.requireNonNullElse(meeting.body(), ""))
                                        .equals(body))
                        .toList();
    }

    private static String bare(String words) {
        return BLANKS.matcher(words).replaceAll("");
    }
}
