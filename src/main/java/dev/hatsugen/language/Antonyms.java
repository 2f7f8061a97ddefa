package dev.hatsugen.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that say the opposite of each other, by the lexicon {@code antonyms}. */
public final class Antonyms {

    private static final List<Antonyms> PAIRS = Lexicon.of("antonyms").rules().stream()
            .map(rule -> new Antonyms(rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    private final Pattern one;
    private final Pattern other;

    private Antonyms(Pattern one, Pattern other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Whether {@code claim} says something of which {@code evidence} has only the opposite: raise, where the evidence lowers and raises
     * nothing. Both are folded.
     */
    public static boolean areTurned(String claim, String evidence) {
        return PAIRS.stream()
                .anyMatch(pair -> isTurned(pair.one, pair.other, claim, evidence)
                        || isTurned(pair.other, pair.one, claim, evidence));
    }

    private static boolean isTurned(Pattern one, Pattern opposite, String claim, String evidence) {
        return !has(one, evidence) && has(opposite, evidence) && isPredicate(one, opposite, claim);
    }

    /** Whether {@code claim} says {@code one}; where it has both, as in 参加をやめる, the last one is what it says, in English the first. */
    private static boolean isPredicate(Pattern one, Pattern opposite, String claim) {
        List<Integer> places = starts(one, claim);
        List<Integer> others = starts(opposite, claim);
        if (places.isEmpty() || others.isEmpty()) {
            return !places.isEmpty();
        }
        return Glosser.isJapanese(claim) ? places.getLast() > others.getLast() : places.getFirst() < others.getFirst();
    }

    private static List<Integer> starts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::start).toList();
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
