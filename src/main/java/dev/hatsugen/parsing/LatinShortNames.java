package dev.hatsugen.parsing;

import dev.hatsugen.minutes.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom initials, one word of a name, or a surname with an initial can mean: {@code GP}, {@code Gwen}, {@code G. Pritchard}. */
final class LatinShortNames {

    /** Those with an initial for a given name. */
    private final Set<PersonName> initialed = new HashSet<>();

    /** All of them, by what a short name of them may be. */
    private final Map<String, Set<PersonName>> byShort = new HashMap<>();

    void add(PersonName name) {
        if (!ShortName.isWhole(name)) {
            initialed.add(name);
        }
        ShortName.formsOf(name)
                .forEach(form ->
                        byShort.computeIfAbsent(form, key -> new HashSet<>()).add(name));
    }

    /**
     * What is known of the only one whom {@code name} means; nothing where there is none, or there are two.
     *
     * @param full those who are named in full, by {@link BodyPeople#key}
     */
    List<KnownPerson> meant(ShortName name, String post, Map<String, List<KnownPerson>> full) {
        List<List<KnownPerson>> fitting = byShort.getOrDefault(name.form(), Set.of()).stream()
                .filter(other -> name.fit(other) != ShortName.Fit.NONE && !initialed.contains(other))
                .map(BodyPeople::key)
                .distinct()
                .map(key -> full.getOrDefault(key, List.of()))
                .toList();
        if (fitting.size() != 1) {
            return List.of();
        }
        PersonName found = fitting.getFirst().getFirst().attendee().name();
        boolean close = name.fit(found) == ShortName.Fit.CLOSE;
        return fitting.getFirst().stream()
                .filter(known -> !mayBeAnother(name, found))
                .filter(known -> close
                        ? !HeldOffices.differ(post, known.attendee().post())
                        : HeldOffices.areSame(post, known.attendee().post()))
                .toList();
    }

    /** Whether somebody may be meant whose given name nobody tells. */
    private boolean mayBeAnother(ShortName name, PersonName found) {
        return byShort.getOrDefault(name.form(), Set.of()).stream()
                .filter(other -> initialed.contains(other) && name.fit(other) != ShortName.Fit.NONE)
                .map(ShortName::of)
                .anyMatch(other -> other != null && other.fit(found) == ShortName.Fit.NONE);
    }
}
