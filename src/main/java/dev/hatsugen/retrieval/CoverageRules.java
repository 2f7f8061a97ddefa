package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Topic;
import java.util.List;

/**
 * Rules on how much of a question must be together in one passage for it to be an answer: a likeness of meaning alone never
 * decides, it only helps where a question describes instead of naming.
 *
 * <p>The borders were set by hand on the four committed sets of questions on the two real minutes.
 */
final class CoverageRules {

    private static final int LOOKED_AT = 5;

    /** By how many things a question names: the share of them that must be in one passage. */
    private static final double[] NAMED = {0, 0.5, 0.4, 0.33, 0.28};

    /** Where who spoke of something is asked, all turns were looked through for it before, and nobody did. */
    private static final double NAMED_AND_SCANNED = 0.7;

    private static final double NAMED_IN_ENGLISH = 0.3;
    private static final double DESCRIBED = 0.33;
    private static final double SPEAKER_NAMED = 0.3;
    private static final double SPEAKER_LISTED = 0.28;
    private static final double SPEAKER_DESCRIBED = 0.15;
    private static final double SPEAKER_LIKENESS = 0.26;
    private static final double LIKENESS_COUNTS = 0.5;
    private static final double NAME_FOUND = 1.3;

    private final AnswerabilityFeatures features;

    CoverageRules(AnswerabilityFeatures features) {
        this.features = features;
    }

    /** Whether {@code found} answers what was read. */
    boolean isEnough(ParsedQuestion reading, List<ScoredPassage> found) {
        if (found.isEmpty() || features.namesSomethingUnknown(reading)) {
            return false;
        }
        String folded = Folding.fold(reading.question());
        List<ScoredPassage> best = found.subList(0, Math.min(found.size(), LOOKED_AT));
        if (!ExpectedAnswerType.isGiven(folded, best) || !PresuppositionCheck.isTaken(folded, best)) {
            return false;
        }
        double evidence =
                best.stream().mapToDouble(ScoredPassage::evidence).max().orElse(0)
                        * (Glosser.isJapanese(reading.question())
                                        && !reading.topic().names().isEmpty()
                                ? NAME_FOUND
                                : 1);
        double likeness =
                best.stream().mapToDouble(ScoredPassage::nearness).max().orElse(0);
        double both = evidence + LIKENESS_COUNTS * likeness;
        Topic topic = reading.topic();
        if (reading.namesSpeaker() && reading.part() != null) {
            return true;
        }
        boolean japanese = Glosser.isJapanese(reading.question());
        boolean described = topic.descriptive() || topic.key().size() > 2 || !japanese;
        if (!reading.who().isEmpty()) {
            if (japanese && !topic.descriptive() && topic.key().size() > 2) {
                return evidence >= SPEAKER_LISTED;
            }
            boolean enough = evidence >= SPEAKER_DESCRIBED || both >= SPEAKER_LIKENESS;
            return described ? enough : evidence >= SPEAKER_NAMED;
        }
        if (!japanese) {
            return evidence >= NAMED_IN_ENGLISH;
        }
        if (reading.asksWho() && !described) {
            return evidence >= NAMED_AND_SCANNED;
        }
        return evidence >= NAMED[Math.min(topic.key().size(), NAMED.length - 1)]
                || (topic.descriptive() && both >= DESCRIBED);
    }
}
