package dev.hatsugen.question;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The number of a meeting that several bodies have: 第3回 of the council or of the committee. The question is asked back.
 *
 * @param at its words in the question as it was typed, within 2,000 characters
 * @param bodies the names of those that have it, those of the earliest meeting first; at least two
 */
public record SharedNumber(Span at, List<String> bodies) {

    public SharedNumber {
        bodies = List.copyOf(bodies);
    }

    /** The only number that was named, where the meetings it names are of several bodies. */
    static @Nullable Span of(List<Meeting> named, List<Span> numbers) {
        boolean isShared = numbers.size() == 1
                && bodies(named).size() > 1
                && named.stream().map(Meeting::number).distinct().count() == 1;
        return isShared ? numbers.getFirst() : null;
    }

    /** What is to be asked back; null where the question leaves no doubt. */
    static @Nullable SharedNumber in(TypedText question, MeetingMention when) {
        Span shared = when.shared();
        return shared == null ? null : new SharedNumber(question.typedAt(shared), bodies(when.meetings()));
    }

    private static List<String> bodies(List<Meeting> meetings) {
        return meetings.stream()
                .map(Meeting::body)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
