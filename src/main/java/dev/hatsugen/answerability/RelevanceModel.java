package dev.hatsugen.answerability;

import java.util.Properties;

/**
 * How probable it is that a passage answers a question or is on what it asks.
 *
 * @param model the fitted weights
 * @param border passages below this probability are not shown beside others; from 0 to 1
 */
public record RelevanceModel(LogisticModel<RelevanceFeature> model, double border) {

    /** The file of the committed weights. */
    public static final String RESOURCE = "relevance.properties";

    /** The committed model. */
    public static RelevanceModel ofResource() {
        Properties file = LogisticModel.resource(RESOURCE);
        return new RelevanceModel(LogisticModel.of(file, RelevanceFeature.class), LogisticModel.number(file, "border"));
    }
}
