package dev.hatsugen.writing;

import dev.hatsugen.language.Glosser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sentence denies its quotes deny, and what they deny it does not affirm. */
final class PolarityCheck implements PointCheck {

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        String leant = evidence.leant();
        if (Glosser.isJapanese(sentence) == Glosser.isJapanese(leant)
                && Predicates.negations(sentence) > Predicates.negations(leant)) {
            return false;
        }
        if (!Glosser.isJapanese(sentence)) {
            return Predicates.isNegated(sentence) == denies(leant);
        }
        if (!Glosser.isJapanese(leant)) {
            return denies(sentence) == Predicates.isNegated(leant);
        }
        return agree(Predicates.of(sentence), Predicates.of(leant));
    }

    private static boolean denies(String text) {
        return Glosser.isJapanese(text)
                ? Predicates.negations(text) % 2 == 1
                        || Predicates.of(text).stream().anyMatch(Predicates.Predicate::isNegated)
                : Predicates.isNegated(text);
    }

    private static boolean agree(List<Predicates.Predicate> claimed, List<Predicates.Predicate> leant) {
        Set<String> bases = leant.stream().map(Predicates.Predicate::base).collect(Collectors.toSet());
        boolean denies = claimed.stream().anyMatch(Predicates.Predicate::isNegated);
        for (Predicates.Predicate predicate : claimed) {
            if (bases.contains(predicate.base()) ? !leant.contains(predicate) : predicate.isNegated()) {
                return false;
            }
        }
        boolean lastDenied = !leant.isEmpty() && leant.getLast().isNegated();
        return denies || !lastDenied || claimed.stream().anyMatch(each -> isBefore(each, leant));
    }

    /** The sentence keeps an affirmed part of a passage whose end is a denial. */
    private static boolean isBefore(Predicates.Predicate claimed, List<Predicates.Predicate> leant) {
        return !claimed.isNegated() && leant.contains(claimed);
    }
}
