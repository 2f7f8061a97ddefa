package dev.hatsugen.question;

import dev.hatsugen.minutes.Attendee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of some meetings is who of others of the same body, where their lists call people differently: "N Kaur (Training Officer)" and
 * "Nadia (training)", 早川 and 早川健太. Two are the same only where nobody else could be meant, and never two of one meeting.
 */
final class SamePeople {

    private final Map<Identity, Set<Identity>> same = new HashMap<>();

    /** Those whose names begin or end alike: nobody else can be the same. */
    private final Map<String, List<ListedPerson>> alike = new HashMap<>();

    SamePeople(Collection<Participant> participants) {
        Map<Identity, ListedPerson> people = new LinkedHashMap<>();
        for (Participant participant : participants) {
            Attendee attendee = participant.attendee();
            if (attendee != null) {
                Identity identity = Identity.of(participant);
                people.computeIfAbsent(identity, key -> new ListedPerson(key, attendee))
                        .addMeeting(participant.meeting());
            }
        }
        for (ListedPerson person : people.values()) {
            person.blocks()
                    .forEach(block -> alike.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(person));
        }
        people.values().forEach(person -> same.put(person.identity(), same(person)));
    }

    /**
     * Somebody as the lists of one body call them.
     *
     * @param body empty where the minutes do not say it
     */
    record Identity(String key, String body) {

        static Identity of(Participant participant) {
            String body = participant.meeting().body();
            return new Identity(participant.key(), body == null ? "" : body);
        }
    }

    /** What else {@code participant} is called in the lists of the body. */
    Set<Identity> of(Participant participant) {
        return same.getOrDefault(Identity.of(participant), Set.of());
    }

    private Set<Identity> same(ListedPerson person) {
        return mayBe(person)
                .filter(other -> isOnlyOne(person, other) && isOnlyOne(other, person))
                .map(ListedPerson::identity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<ListedPerson> mayBe(ListedPerson person) {
        return person.blocks().stream()
                .flatMap(block -> alike.getOrDefault(block, List.of()).stream())
                .distinct()
                .filter(person::mayBe);
    }

    /** Whether nobody who cannot be {@code other} may be {@code person} too. */
    private boolean isOnlyOne(ListedPerson person, ListedPerson other) {
        return mayBe(person).allMatch(third -> third.equals(other) || third.mayBe(other));
    }
}
