package dev.hatsugen.answerability;

import java.util.Map;
import java.util.Properties;

/**
 * How probable it is that what was found answers a question.
 *
 * @param model the fitted weights
 * @param certain from this probability on it is an answer; from 0 to 1
 * @param possible from this probability on it may be one; not more than {@code certain}
 */
public record AnswerabilityModel(LogisticModel<AnswerabilityFeature> model, double certain, double possible) {

    /** The file of the committed weights. */
    public static final String RESOURCE = "answerability.properties";

    /** @throws IllegalArgumentException if the borders are no probabilities in that order */
    public AnswerabilityModel {
        if (!(0 <= possible && possible <= certain && certain <= 1)) {
            throw new IllegalArgumentException("borders out of order: " + possible + ", " + certain);
        }
    }

    /** The committed model. */
    public static AnswerabilityModel ofResource() {
        Properties file = LogisticModel.resource(RESOURCE);
        return new AnswerabilityModel(
                LogisticModel.of(file, AnswerabilityFeature.class),
                LogisticModel.number(file, "certain"),
                LogisticModel.number(file, "possible"));
    }

    /** How sure it is. */
    Confidence confidence(Map<AnswerabilityFeature, Double> values) {
        double probability = model.probability(values);
        return probability >= certain ? Confidence.HIGH : probability >= possible ? Confidence.LOW : Confidence.NONE;
    }
}
