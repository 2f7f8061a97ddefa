package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the minutes of some meetings name in full, and what they say of them. */
final class BodyPeople {

    private final Map<String, List<KnownPerson>> full = new LinkedHashMap<>();

    private final List<Meeting> meetings;
    private @Nullable SurnameBearers surnames;

    private final LatinShortNames latin = new LatinShortNames();

    /** What was found for those who are named and described alike, as meetings of one body name most people. */
    private final Map<Described, List<KnownPerson>> meant = new HashMap<>();

    private record Described(PersonName name, SaidDuties duties) {}

    BodyPeople(Collection<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
        for (Meeting meeting : meetings) {
            PeopleOfBodies.at(meeting)
                    .filter(person -> !person.isSupplied()
                            && (!person.name().given().isEmpty() || ShortName.isWhole(person.name())))
                    .forEach(person -> add(person, meeting.source().name()));
        }
    }

    private void add(Attendee person, String file) {
        if (ShortName.isWhole(person.name())) {
            List<KnownPerson> known = full.computeIfAbsent(key(person.name()), name -> new ArrayList<>());
            KnownPerson alike = known.stream()
                    .filter(one -> one.isAlike(person))
                    .findFirst()
                    .orElseGet(() -> new KnownPerson(person));
            if (alike.files().isEmpty()) {
                known.add(isParted(person) ? 0 : known.size(), alike);
            }
            alike.files().add(file);
        }
        latin.add(person.name());
    }

    private static boolean isParted(Attendee person) {
        return !person.name().given().isEmpty();
    }

    /** {@code person} with the name parted into surname and given name, where it is written as one and somebody parts it. */
    @Nullable
    Attendee parted(Attendee person) {
        PersonName name = isParted(person) ? null : parted(person.name());
        if (name == null) {
            return null;
        }
        return new Attendee(
                new PersonName(name.surname(), name.given(), person.name().kana()),
                person.post(),
                person.attendance(),
                person.provenance());
    }

    private @Nullable PersonName parted(PersonName name) {
        List<KnownPerson> same = full.get(key(name));
        if (same == null) {
            return null;
        }
        PersonName first = same.getFirst().attendee().name();
        return first.given().isEmpty() ? surnames().parted(first) : first;
    }

    /** The name of {@code known}, parted where somebody parts it. */
    PersonName name(KnownPerson known) {
        PersonName parted = parted(known.attendee().name());
        return parted == null ? known.attendee().name() : parted;
    }

    /**
     * What other meetings say of the only one whom {@code person} can be, by the name in full or by a short name and the post; nothing
     * where there is none, or there are two.
     *
     * @param meeting that of {@code person}
     */
    List<KnownPerson> elsewhere(Attendee person, Meeting meeting) {
        String file = meeting.source().name();
        return meant
                .computeIfAbsent(
                        new Described(person.name(), SaidDuties.of(person, meeting)),
                        described -> meant(person, described))
                .stream()
                .filter(known -> known.filesBeside(file).findFirst().isPresent())
                .toList();
    }

    private List<KnownPerson> meant(Attendee person, Described described) {
        ShortName name = ShortName.of(person.name());
        if (name == null) {
            return full.getOrDefault(key(person.name()), List.of());
        }
        return name.isJapanese() ? surnames().meant(name, described.duties()) : latin.meant(name, person.post(), full);
    }

    /** Made for the first short name in Japanese letters. */
    private SurnameBearers surnames() {
        if (surnames == null) {
            surnames = new SurnameBearers(full.values(), meetings);
        }
        return surnames;
    }

    static String key(PersonName name) {
        return Folding.fold(name.joined());
    }
}
