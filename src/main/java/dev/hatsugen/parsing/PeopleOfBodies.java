package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of each body whose minutes a folder holds, by what the minutes call it. */
final class PeopleOfBodies {

    private final Map<String, List<Meeting>> bodies;
    private final Map<List<String>, BodyPeople> people = new HashMap<>();
    private final Map<List<String>, Boolean> attended = new HashMap<>();

    PeopleOfBodies(Collection<Meeting> meetings) {
        this.bodies = meetings.stream()
                .collect(Collectors.groupingBy(PeopleOfBodies::body, LinkedHashMap::new, Collectors.toList()));
    }

    private static String body(Meeting meeting) {
        String body = meeting.body();
        return body == null ? "" : Folding.fold(body).strip();
    }

    /** Everybody whom a meeting's lists and labels name. */
    static Stream<Attendee> at(Meeting meeting) {
        return Stream.concat(
                        meeting.attendees().stream(),
                        meeting.statements().stream()
                                .map(turn -> turn.speaker().attendee())
                                .filter(Objects::nonNull))
                .distinct();
    }

    /** The people of the body, and of meetings whose body is called otherwise or not at all and which most of {@code here} attend. */
    BodyPeople of(Meeting meeting, List<Attendee> here) {
        String body = body(meeting);
        List<String> same = new ArrayList<>();
        for (String other : bodies.keySet()) {
            boolean sure = !body.isEmpty() && body.equals(other);
            if (sure || (SameBody.mayBe(body, other) && areOne(meeting, here, other))) {
                same.add(other);
            }
        }
        return people(same);
    }

    /** Whether most of those here are of the other body, or most of those at a meeting of it are of this one. */
    private boolean areOne(Meeting meeting, List<Attendee> here, String other) {
        String body = body(meeting);
        return SameBody.meets(people(List.of(other)), meeting, here)
                || (!body.isEmpty()
                        && !other.isEmpty()
                        && attended.computeIfAbsent(List.of(body, other), pair -> isAttendedBy(body, other)));
    }

    /** Whether most of those at some meeting of the other body are of {@code body}. */
    private boolean isAttendedBy(String body, String other) {
        BodyPeople known = people(List.of(body));
        return bodies.getOrDefault(other, List.of()).stream()
                .anyMatch(one -> SameBody.meets(known, one, at(one).toList()));
    }

    /** Those of some bodies. */
    private BodyPeople people(List<String> names) {
        return people.computeIfAbsent(
                List.copyOf(names),
                several -> new BodyPeople(several.stream()
                        .flatMap(body -> bodies.getOrDefault(body, List.of()).stream())
                        .toList()));
    }
}
