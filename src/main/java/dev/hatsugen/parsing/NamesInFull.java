package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom minutes mean that have a name in short, by the minutes of the other meetings of the body: "GP", "Gwen" and "G. Pritchard" are
 * Gwen Pritchard where nobody else can be, and 早川会長 is the only 早川 who is a 会長 elsewhere. Whatever two can be meant by stays as it is.
 */
public final class NamesInFull {

    private static final String TOLD_APART = "[（(]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[)）]";

    private final PeopleOfBodies bodies;

    /** @param meetings as their files give them */
    public NamesInFull(Collection<Meeting> meetings) {
        this.bodies = new PeopleOfBodies(meetings);
    }

    /** What those people of {@code meeting} are to be called whom other meetings name in full, with those of {@link ShortLabels}. */
    public Map<Attendee, Attendee> of(Meeting meeting) {
        List<Attendee> listed = PeopleOfBodies.at(meeting).toList();
        List<Attendee> labelled = List.copyOf(ShortLabels.of(meeting).values());
        List<Attendee> here = Stream.concat(listed.stream(), labelled.stream()).toList();
        if (here.stream().map(Attendee::name).allMatch(ShortName::isFull)) {
            return new LinkedHashMap<>();
        }
        BodyPeople known = bodies.of(meeting, here);
        Map<Attendee, Attendee> all = withoutNamesakes(inFull(meeting, listed, known), listed);
        for (Attendee person : listed) {
            Attendee parted = all.containsKey(person) ? null : known.parted(person);
            if (parted != null) {
                all.put(person, parted);
            }
        }
        all.putAll(withoutNamesakes(
                inFull(meeting, labelled, known),
                listed.stream()
                        .filter(person -> ShortName.isFull(person.name()))
                        .toList()));
        return all;
    }

    /** Those of {@code people} whom one person alone can be, with that person. */
    private static Map<Attendee, Attendee> inFull(Meeting meeting, List<Attendee> people, BodyPeople known) {
        Map<Attendee, Attendee> found = new LinkedHashMap<>();
        String file = meeting.source().name();
        for (Attendee person : people) {
            List<KnownPerson> full = isShort(person) ? known.elsewhere(person, meeting) : List.of();
            if (!full.isEmpty()) {
                KnownPerson first = full.getFirst();
                String origin = first.filesBeside(file).findFirst().orElseThrow();
                Attendee completed = completed(person, known.name(first), origin);
                if (completed != null && fits(meeting, person, completed)) {
                    found.put(person, completed);
                }
            }
        }
        return found;
    }

    private static boolean isShort(Attendee person) {
        return person.provenance() instanceof Provenance.InText && ShortName.of(person.name()) != null;
    }

    private static @Nullable Attendee completed(Attendee person, PersonName name, String file) {
        return person.provenance() instanceof Provenance.InText written
                ? new Attendee(
                        name,
                        person.post(),
                        person.attendance(),
                        new Provenance.InShort(written.source(), person.name(), file))
                : null;
    }

    /** Whether neither a label of {@code person} nor a letter behind the surname, as in 早川（健）, tells of somebody else. */
    private static boolean fits(Meeting meeting, Attendee person, Attendee completed) {
        String surname = person.name().surname();
        ShortName name = ShortName.of(person.name());
        if (name != null && (name.kind() == ShortName.Kind.KANA || name.kind() == ShortName.Kind.HANDLE)) {
            return true;
        }
        boolean labels = meeting.statements().stream()
                .filter(turn -> person.equals(turn.speaker().attendee()))
                .map(turn -> turn.speaker().label())
                .filter(label -> label != null && label.contains(surname))
                .distinct()
                .allMatch(label -> new LabelFit(label).name(completed) > 0);
        return labels
                && Pattern.compile(Pattern.quote(surname) + TOLD_APART)
                        .matcher(meeting.source().text())
                        .results()
                        .allMatch(letter -> completed.name().given().startsWith(letter.group(1)));
    }

    /** Without those who would be one person under two names, or somebody whom the meeting names in full beside them. */
    private static Map<Attendee, Attendee> withoutNamesakes(Map<Attendee, Attendee> found, List<Attendee> here) {
        Map<PersonName, Long> uses = found.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().name(), entry.getValue().name()))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        here.forEach(person -> uses.merge(person.name(), 1L, Long::sum));
        found.values().removeIf(person -> uses.getOrDefault(person.name(), 0L) > 1);
        return found;
    }
}
