package dev.hatsugen.statements;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** The meeting that a user chose: by its key, or by its number as 42, ４２, 第42回 or 第42回会合. */
public final class MeetingChoice {

    private MeetingChoice() {}

    /** The meetings that {@code chosen} fits: one, none, or several of different bodies with the same number. */
    public static List<Meeting> of(Corpus corpus, String chosen) {
        return corpus.meeting(chosen.strip()).map(List::of).orElseGet(() -> withNumber(corpus, chosen));
    }

    private static List<Meeting> withNumber(Corpus corpus, String chosen) {
        OptionalInt number =
                JapaneseNumbers.parse(chosen.strip().replaceFirst("^第", "").replaceFirst("回(?:会合|会議|本部会合)?$", ""));
        return number.isEmpty()
                ? List.of()
                : corpus.meetings().stream()
                        .filter(meeting -> Objects.equals(meeting.number(), number.getAsInt()))
                        .toList();
    }
}
