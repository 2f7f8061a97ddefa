package dev.hatsugen.retrieval;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.question.ParsedQuestion;
import java.util.List;

/**
 * Decides whether what was found answers a question, may answer it, or does not. It is an answer where the rules on coverage and the
 * fitted model agree that it is, and none where both agree that it is none; in between the passages are shown as uncertain.
 */
public final class AnswerabilityPolicy {

    private final CoverageRules rules;
    private final AnswerabilityFeatures features;
    private final AnswerabilityModel model;

    /** Decides by the committed {@link AnswerabilityModel}. */
    public AnswerabilityPolicy(PassageContents contents, Glossary glossary) {
        this.features = new AnswerabilityFeatures(contents, glossary);
        this.rules = new CoverageRules(features);
        this.model = AnswerabilityModel.ofResource();
    }

    /** How sure it is that {@code found}, best first, answers {@code question}. */
    public Confidence judge(ParsedQuestion question, List<ScoredPassage> found) {
        if (found.isEmpty()) {
            return Confidence.NONE;
        }
        boolean isCovered = rules.isEnough(question, found);
        if (isCovered
                && question.namesSpeaker()
                && question.part() != null) { // the named part of a meeting is the answer
            return Confidence.HIGH;
        }
        if (!isCovered && question.asksWho()) { // every turn was looked through for it before, and nobody spoke of it
            return Confidence.NONE;
        }
        boolean isLikely = model.isLikely(features.of(question, found));
        if (isCovered && isLikely) {
            return Confidence.HIGH;
        }
        return isCovered || isLikely ? Confidence.LOW : Confidence.NONE;
    }
}
