package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether minutes that call their body otherwise, or not at all, are of one body: by the name as far as it goes, and by who met. */
final class SameBody {

    private static final int MIN_PEOPLE = 4;

    private SameBody() {}

    /** Whether the names, folded, do not speak against it: one is missing, or begins or ends as the other does and says more. */
    static boolean mayBe(String one, String other) {
        return one.isEmpty() || other.isEmpty() || isLonger(one, other) || isLonger(other, one);
    }

    private static boolean isLonger(String one, String other) {
        int more = one.length() - other.length();
        return more > 0
                && ((one.startsWith(other) && !Character.isLetterOrDigit(one.charAt(other.length())))
                        || (one.endsWith(other) && !Character.isLetterOrDigit(one.charAt(more - 1))));
    }

    /** Whether most of those who met were at one other meeting of a body, or are of its list: at least four, and two of three. */
    static boolean meets(BodyPeople body, Meeting meeting, List<Attendee> met) {
        Map<String, Long> shared = met.stream()
                .collect(Collectors.toMap(Attendee::name, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .flatMap(person -> body.elsewhere(person, meeting).stream()
                        .flatMap(known -> known.filesBeside(meeting.source().name()))
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long names = met.stream().map(Attendee::name).distinct().count();
        return shared.values().stream().anyMatch(known -> known >= MIN_PEOPLE && known * 3 >= names * 2);
    }
}
