package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a meeting says that somebody does there, in its list and in the labels: 給食 of 早川(給食), which another meeting calls 給食係.
 *
 * @param words what is said, folded
 * @param isAbsent whether it may be why somebody did not come
 */
record SaidDuties(List<String> words, boolean isAbsent) {

    private static final Pattern PIECES = Pattern.compile("[()\\[\\]【】・/,、;&\\s]+");

    /** A shorter word is no sign of one duty. */
    private static final int MIN_LENGTH = 2;

    /** What the list says of {@code person}. */
    static SaidDuties of(Attendee person) {
        return new SaidDuties(pieces(person.post()), person.attendance() == Attendance.ABSENT);
    }

    /** What the list and the labels of {@code meeting} say of {@code person}. */
    static SaidDuties of(Attendee person, Meeting meeting) {
        String name = Folding.fold(person.name().surname());
        Stream<String> labels = meeting.statements().stream()
                .filter(turn -> person.name()
                        .equals(Objects.requireNonNullElse(turn.speaker().attendee(), person)
                                .name()))
                .map(turn -> turn.speaker().label())
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .filter(label -> label.startsWith(name))
                .map(label -> OfficeTitles.unhonoured(label.substring(name.length())));
        List<String> all = Stream.concat(Stream.of(person.post()), labels)
                .distinct()
                .flatMap(said -> pieces(said).stream())
                .distinct()
                .toList();
        return new SaidDuties(all, person.attendance() == Attendance.ABSENT);
    }

    private static List<String> pieces(String post) {
        return PIECES.splitAsStream(Folding.fold(post))
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    /** Whether both name one duty. */
    boolean agree(SaidDuties other) {
        if (HeldOffices.areSame(post(), other.post())) {
            return true;
        }
        boolean isReason = isAbsent && other.isAbsent;
        return !isReason && !HeldOffices.differ(post(), other.post()) && (begins(other) || other.begins(this));
    }

    /** Whether both name duties, and none of them is one of the other's. */
    boolean contradict(SaidDuties other) {
        if (isAbsent || other.isAbsent || HeldOffices.differ(post(), other.post())) {
            return HeldOffices.differ(post(), other.post());
        }
        return !words.isEmpty() && !other.words.isEmpty() && !agree(other) && !isIn(other) && !other.isIn(this);
    }

    private boolean begins(SaidDuties other) {
        return words.stream()
                .anyMatch(word -> other.words.stream()
                        .anyMatch(held -> word.equals(held) || (word.length() >= MIN_LENGTH && held.startsWith(word))));
    }

    private boolean isIn(SaidDuties other) {
        return words.stream().anyMatch(word -> other.words.stream().anyMatch(held -> held.contains(word)));
    }

    private String post() {
        return String.join("、", words);
    }
}
