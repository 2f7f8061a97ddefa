package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labels as one writer of the minutes sets them, and below those of the next writer, who sets them otherwise. */
final class SuccessiveLabels implements TurnConvention {

    /** Of so few turns a list of tasks may be. */
    private static final int MIN_TURNS = 6;

    /** The part of the minutes of a second writer is at least this share of that of the first: one in so many turns. */
    private static final int MAX_RATIO = 4;

    private final List<FamilyLabels> parts;

    private SuccessiveLabels(List<FamilyLabels> parts) {
        this.parts = parts;
    }

    /** @param families the one that heads most turns first */
    static SuccessiveLabels of(List<FamilyLabels> families) {
        List<FamilyLabels> parts = new ArrayList<>(List.of(families.getFirst()));
        int least = Math.max(MIN_TURNS, families.getFirst().proven() / MAX_RATIO);
        families.stream()
                .skip(1)
                .filter(family -> family.proven() >= least && parts.stream().allMatch(family::areApartFrom))
                .forEach(parts::add);
        return new SuccessiveLabels(parts);
    }

    /** How many turns are headed by somebody who is known. */
    int proven() {
        return parts.stream().mapToInt(FamilyLabels::proven).sum();
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return parts.stream().flatMap(part -> part.at(page, index).stream()).findFirst();
    }

    @Override
    public String name() {
        return parts.stream().map(FamilyLabels::name).collect(Collectors.joining(", "));
    }
}
