package dev.hatsugen.verify;

import java.util.List;

/** Tells whether the parts of a claim follow each other in the record. */
final class Contiguity {

    private Contiguity() {}

    /** Whether two exact parts that follow each other in the claim are apart in the record. */
    static boolean isApart(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Part before = parts.get(i - 1);
            Part next = parts.get(i);
            if (before.isExact() && next.isExact() && !follows(before, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Part before, Part next) {
        return before.exact().stream()
                .anyMatch(place -> next.exact().stream()
                        .anyMatch(other -> other.entry().equals(place.entry()) && other.start() == place.end()));
    }

    /** Whether the claim begins or ends inside a sentence of the record, at every place where it is. */
    static boolean isCut(List<Part> parts) {
        Part first = parts.getFirst();
        Part last = parts.getLast();
        boolean cutBefore = first.isExact()
                && first.exact().stream().noneMatch(place -> place.entry().beginsSentence(place.start()));
        boolean cutBehind = last.isExact()
                && last.exact().stream().noneMatch(place -> place.entry().endsSentence(place.end()));
        return cutBefore || cutBehind;
    }
}
