package dev.hatsugen.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody at one meeting can be called, by what label and list of attendance say; everything is folded.
 *
 * @param who them
 * @param surnames what they are called by, alone or before an honorific; several where the label gives another than the list
 * @param names longer names: with the given name, or with the sign that tells namesakes apart
 * @param offices their offices
 * @param descriptions what else is said of them: 開発, 管理会社, "castellan cloud"
 * @param seats numbers of seats or rooms, such as 7番
 */
record PersonProfile(
        Participant who,
        Set<String> surnames,
        Set<String> names,
        List<Office> offices,
        Set<String> descriptions,
        Set<String> seats) {

    PersonProfile {
        surnames = Set.copyOf(surnames);
        names = Set.copyOf(names);
        offices = List.copyOf(offices);
        descriptions = Set.copyOf(descriptions);
        seats = Set.copyOf(seats);
    }

    /** What somebody is called, see {@link PersonProfile}. */
    record Names(Set<String> surnames, Set<String> names) {}

    /** What is said of somebody beside the name, see {@link PersonProfile}. */
    record Standing(Set<Office> offices, Set<String> descriptions, Set<String> seats) {

        Standing with(Standing other) {
            return new Standing(
                    union(offices, other.offices), union(descriptions, other.descriptions), union(seats, other.seats));
        }

        private static <T> Set<T> union(Set<T> one, Set<T> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    Names called() {
        return new Names(surnames, names);
    }

    Standing standing() {
        return new Standing(new LinkedHashSet<>(offices), descriptions, seats);
    }

    /**
     * The same person with all names that the record has for them; where the minutes of this meeting say no more of them than a name,
     * with what those of the body's other meetings say of them.
     *
     * @param known the surnames of everybody: what a label gives as one of these is a name and no description
     * @param same what the same person is called at whatever meeting
     * @param elsewhere what the minutes of the body's meetings say of the person
     */
    PersonProfile withNames(Set<String> known, Collection<Names> same, Standing elsewhere) {
        Set<String> allSurnames = new LinkedHashSet<>();
        Set<String> allNames = new LinkedHashSet<>();
        same.forEach(called -> {
            allSurnames.addAll(called.surnames());
            allNames.addAll(called.names());
        });
        Standing told = isNameAlone() ? elsewhere : standing();
        Set<String> others = new LinkedHashSet<>();
        told.descriptions().forEach(words -> (known.contains(words) ? allSurnames : others).add(words));
        return new PersonProfile(who, allSurnames, allNames, List.copyOf(told.offices()), others, told.seats());
    }

    private boolean isNameAlone() {
        return offices.isEmpty() && descriptions.isEmpty() && seats.isEmpty();
    }
}
