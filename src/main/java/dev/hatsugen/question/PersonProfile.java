package dev.hatsugen.question;

import java.util.List;
import java.util.Set;

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
}
