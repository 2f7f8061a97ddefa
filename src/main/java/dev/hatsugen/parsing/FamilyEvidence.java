package dev.hatsugen.parsing;

import dev.hatsugen.parsing.LabelFamily.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides from the whole page which words before which sign are labels: a family of candidates is a convention where enough of
 * its candidates name somebody (by the attendance list, by their shape, or by coming back) and speech follows them.
 */
final class FamilyEvidence {

    private static final int MIN_TURNS = 2;

    /** A family of labels that ordinary text may look like is one where of so many candidates at least one names somebody. */
    private static final int MAX_CANDIDATES_A_LABEL = 3;

    private static final Pattern NICK =
            Pattern.compile("[@+%~&]?[\\p{L}_`^\\[\\]{}|\\\\][\\p{L}\\p{N}_`^\\[\\]{}|\\\\.-]{0,30}");

    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’-]+(?: \\p{Lu}[\\p{IsLatin}'’-]*)+");

    private final Page page;
    private final int from;
    private final LabelJudge judge;
    private final Map<LabelFamily, List<LabelCandidate>> families = new LinkedHashMap<>();

    private FamilyEvidence(Page page, int from, LabelJudge judge) {
        this.page = page;
        this.from = from;
        this.judge = judge;
    }

    /** All conventions of the page, the one that heads most turns first. */
    static List<FamilyLabels> strongestFirst(Page page, int from, LabelJudge judge) {
        FamilyEvidence evidence = new FamilyEvidence(page, from, judge);
        evidence.collect();
        return evidence.families.values().stream()
                .map(evidence::labels)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(FamilyLabels::proven)
                        .thenComparingInt(labels -> switch (labels.family().sign()) {
                            case FIELD -> 2;
                            case OWN -> 1;
                            default -> 0;
                        })
                        .reversed())
                .toList();
    }

    private void collect() {
        for (int line = from; line < page.size(); line++) {
            for (LabelCandidate candidate : LabelCandidates.of(page, line)) {
                if (!judge.isExplained(candidate.label(), line)) {
                    families.computeIfAbsent(candidate.family(), family -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
    }

    private Optional<FamilyLabels> labels(List<LabelCandidate> collected) {
        LabelFamily family = collected.getFirst().family();
        List<LabelCandidate> candidates =
                family.sign() == Sign.PAIR ? PairSpeakers.named(page, collected, judge) : collected;
        Map<String, Integer> uses = new HashMap<>();
        List<LabelCandidate> proven = new ArrayList<>();
        int possible = 0;
        for (LabelCandidate candidate : candidates) {
            if (FamilyLabels.speaks(page, candidate)) {
                uses.merge(candidate.key(), 1, Integer::sum);
            }
        }
        boolean usual = FamilyExtent.isUsual(page, candidates, this::strength);
        for (LabelCandidate candidate : candidates) {
            LabelStrength strength = strength(candidate);
            boolean speaks = FamilyLabels.speaks(page, candidate);
            possible += strength == LabelStrength.NONE ? 0 : 1;
            boolean comesBack = strength == LabelStrength.WEAK
                    && uses.getOrDefault(candidate.key(), 0) >= MIN_TURNS
                    && (family.isDistinct()
                            || FamilyLabels.isNick(candidate.label())
                            || (usual && PersonShape.isProperName(candidate.label()))
                            || (family.wrap() != ' ' && uses.getOrDefault(candidate.key(), 0) > MIN_TURNS));
            if (speaks && (strength.compareTo(LabelStrength.LIKELY) >= 0 || comesBack)) {
                proven.add(candidate);
            }
        }
        Set<String> surnames = surnames(proven);
        candidates.stream()
                .filter(candidate -> surnames.contains(candidate.label())
                        && !proven.contains(candidate)
                        && FamilyLabels.speaks(page, candidate))
                .forEach(proven::add);
        boolean enough = proven.size() >= MIN_TURNS
                && (family.sign() != Sign.PAIR || PairSpeakers.arePairs(page, proven))
                && (family.isDistinct() || proven.size() * MAX_CANDIDATES_A_LABEL >= possible);
        return enough
                ? Optional.of(FamilyLabels.of(page, candidates, proven, this::strength, usual))
                : Optional.empty();
    }

    /** The surnames of those whom other labels name in full, in Latin letters: Solberg is Annika Solberg. */
    private static Set<String> surnames(List<LabelCandidate> proven) {
        return proven.stream()
                .map(LabelCandidate::label)
                .filter(label -> FULL_NAME.matcher(label).matches())
                .map(label -> label.substring(label.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    /** A name before a time, or in a field of its own, is a name, whatever it looks like; so is a nick in a chat's brackets. */
    private LabelStrength strength(LabelCandidate candidate) {
        if (candidate.family().sign() == Sign.PAIR) {
            return LabelStrength.LIKELY;
        }
        if (candidate.family().sign() == Sign.FIELD && FieldLabels.isLabel(candidate.label())) {
            return LabelStrength.LIKELY;
        }
        LabelStrength strength = judge.of(candidate.label());
        if (strength == LabelStrength.WEAK && judge.isListed(candidate.label())) {
            return LabelStrength.LIKELY;
        }
        boolean apart = candidate.family().isDistinct() || candidate.family().wrap() != ' ';
        if (strength == LabelStrength.NONE && apart && judge.isSomebodysNumber(candidate.label())) {
            return LabelStrength.LIKELY;
        }
        Sign sign = candidate.family().sign();
        char lead = candidate.family().lead();
        boolean timed = sign == Sign.TIME
                || (lead == LabelFamily.TIME_LEAD && (sign == Sign.LINE_END || sign == Sign.TAB))
                || (lead == LabelFamily.DATED_LEAD && sign != Sign.WIDE_BLANK && sign != Sign.DASH);
        boolean nick = candidate.family().wrap() == '<'
                && NICK.matcher(candidate.label()).matches();
        return (timed || nick)
                        && strength == LabelStrength.WEAK
                        && !candidate.label().isEmpty()
                ? LabelStrength.LIKELY
                : strength;
    }
}
