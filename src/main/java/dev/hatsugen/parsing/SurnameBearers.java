package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who of those whom meetings name in full is meant by a Japanese surname, or by how it is read: 早川, はやかわ. */
final class SurnameBearers {

    private final List<Bearer> bearers;
    private final List<CalledSo> inShort;
    private final Map<PersonName, PersonName> parted = new HashMap<>();

    /** Somebody by what several meetings say. */
    private record Bearer(PersonName name, Set<String> readings, List<KnownPerson> known) {

        static Bearer of(List<KnownPerson> known) {
            PersonName name = known.getFirst().attendee().name();
            return new Bearer(name, SurnameReadings.of(name), known);
        }

        boolean isCalled(ShortName called) {
            String form = called.form();
            return called.kind() == ShortName.Kind.KANA
                    ? readings.stream().anyMatch(reading -> reading.startsWith(form))
                    : called.fit(name) != ShortName.Fit.NONE
                            || (name.given().isEmpty() && SurnameReadings.parted(name, form) != null);
        }

        /** What the meetings say, as far as {@code duties} is true of it. */
        List<KnownPerson> known(Predicate<SaidDuties> duties) {
            return known.stream()
                    .filter(one -> duties.test(SaidDuties.of(one.attendee())))
                    .toList();
        }
    }

    /** Somebody who is named in short, and how that name is read. */
    private record CalledSo(ShortName name, String reading, SaidDuties said) {}

    SurnameBearers(Collection<List<KnownPerson>> full, Collection<Meeting> meetings) {
        this.bearers = full.stream().map(Bearer::of).toList();
        this.inShort = meetings.stream()
                .flatMap(meeting -> PeopleOfBodies.at(meeting).map(person -> {
                    ShortName name = ShortName.of(person.name());
                    return name == null || !name.isJapanese() ? null : inShort(name, SaidDuties.of(person, meeting));
                }))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        inShort.forEach(this::part);
    }

    private static CalledSo inShort(ShortName name, SaidDuties said) {
        String surname = Folding.fold(name.name().surname());
        return new CalledSo(
                name, name.kind() == ShortName.Kind.KANA ? name.form() : SurnameReadings.reading(surname), said);
    }

    private void part(CalledSo one) {
        List<KnownPerson> known = meant(one.name(), one.said());
        PersonName name = known.isEmpty() ? null : known.getFirst().attendee().name();
        PersonName parts = name == null || !name.given().isEmpty()
                ? null
                : SurnameReadings.parted(name, one.name().form());
        if (name != null && parts != null) {
            parted.putIfAbsent(name, parts);
        }
    }

    /** {@code name}, which is written as one, parted where a surname of it stands somewhere; null where none does. */
    @Nullable
    PersonName parted(PersonName name) {
        return parted.get(name);
    }

    /** What is known of the one whom {@code name} means, of whom {@code said} is said; nothing where there is none, or there are two. */
    List<KnownPerson> meant(ShortName name, SaidDuties said) {
        List<Bearer> alike =
                bearers.stream().filter(bearer -> bearer.isCalled(name)).toList();
        List<Bearer> meant = alike.size() < 2 ? alike : byOffice(alike, said);
        if (meant.size() != 1) {
            return List.of();
        }
        Bearer bearer = meant.getFirst();
        if (name.kind() != ShortName.Kind.KANA) {
            return bearer.known(said::agree);
        }
        boolean another = bearer.known(said::agree).isEmpty() && mayBeAnother(name.form(), bearer);
        return another || !bearer.readings().contains(name.form())
                ? List.of()
                : bearer.known(duties -> !said.contradict(duties));
    }

    /** Who of several has an office that is said, where none of the others may have it. */
    private static List<Bearer> byOffice(List<Bearer> alike, SaidDuties said) {
        List<Bearer> holders = new ArrayList<>();
        for (Bearer bearer : alike) {
            if (bearer.known(said::contradict).size() < bearer.known().size()) {
                holders.add(bearer);
            }
        }
        return holders.stream()
                .filter(bearer -> !bearer.known(said::agree).isEmpty())
                .filter(bearer -> holders.size() == 1)
                .toList();
    }

    /** Whether somebody else is read so somewhere, of whom no full name is known. */
    private boolean mayBeAnother(String reading, Bearer bearer) {
        return inShort.stream()
                .filter(one -> one.reading().equals(reading))
                .anyMatch(one -> bearer.known(one.said()::contradict).size()
                        == bearer.known().size());
    }
}
