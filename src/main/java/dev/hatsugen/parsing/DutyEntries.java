package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Entries of fields that say who does something for the meeting ({@code 記録：谷本}), which say no more where a list names the person. */
final class DutyEntries {

    private static final Pattern POST_PARTS = Pattern.compile("[・、,（）()]");

    private DutyEntries() {}

    /** Those of {@code onDuty} whom another of {@code attendees} names too, by a nickname perhaps. */
    static List<Attendee> namedBeside(Set<Attendee> onDuty, List<Attendee> attendees) {
        return onDuty.stream()
                .filter(one -> attendees.stream().anyMatch(other -> !onDuty.contains(other) && names(other, one)))
                .toList();
    }

    private static boolean names(Attendee attendee, Attendee onDuty) {
        String name = onDuty.name().joined();
        return attendee.name().joined().equals(name)
                || POST_PARTS.splitAsStream(attendee.post()).anyMatch(name::equals);
    }
}
