package dev.hatsugen.answerability;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the two models see of a question and of the passages that were found for it.
 *
 * @param passages the values of each passage, best first; at least one
 * @param question the values of the question, without the relevance of the passages
 */
public record Examination(List<Map<RelevanceFeature, Double>> passages, Map<AnswerabilityFeature, Double> question) {

    /** The value of {@link AnswerabilityFeature#COMMON_RUN} from which on words are shared. */
    private static final double SHARED_RUN = 0.5;

    /** Whether a figure is asked for, and no sentence that has one of that kind has a word of the question in or beside it. */
    boolean isFigureMissing() {
        return isGreater(AnswerabilityFeature.ASKS_FIGURE) && !isGreater(AnswerabilityFeature.TYPED_NEAR);
    }

    /** Whether it is asked if something was spoken of. */
    boolean asksWhether() {
        return isGreater(AnswerabilityFeature.ASKS_WHETHER);
    }

    /** Whether somebody is supposed to have done something that the first passage does not bear out. */
    boolean isActMissing() {
        return isGreater(AnswerabilityFeature.ACT_MISSING);
    }

    /** Whether the first passage has five or more characters next to each other as the question has them. */
    boolean sharesWords() {
        return question.getOrDefault(AnswerabilityFeature.COMMON_RUN, 0.0) >= SHARED_RUN;
    }

    private boolean isGreater(AnswerabilityFeature feature) {
        return question.getOrDefault(feature, 0.0) > 0;
    }

    /** The values of the question with the relevance of the passages, as {@code model} sees it. */
    public Map<AnswerabilityFeature, Double> question(LogisticModel<RelevanceFeature> model) {
        Map<AnswerabilityFeature, Double> values = new EnumMap<>(question);
        values.put(AnswerabilityFeature.FIRST_RELEVANCE, model.probability(passages.getFirst()));
        values.put(
                AnswerabilityFeature.RELEVANCE,
                passages.stream().mapToDouble(model::probability).max().orElse(0));
        return values;
    }
}
