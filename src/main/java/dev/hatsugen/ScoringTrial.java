package dev.hatsugen;

import dev.hatsugen.doctor.Finding;
import dev.hatsugen.provider.RerankSettings;
import dev.hatsugen.provider.ScoringFailedException;
import dev.hatsugen.provider.ScoringModels;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.List;
import java.util.Locale;

/** Tries the re-ranking model of the settings, for {@code doctor}. */
final class ScoringTrial {

    private static final String CHECK = "rerank";
    private static final String QUESTION = "When does the hall open?";
    private static final List<TextSegment> PASSAGES =
            List.of(TextSegment.from("It rained on Monday."), TextSegment.from("The hall opens at nine."));

    private ScoringTrial() {}

    /** Has it order two sentences, which has to put the one that answers first. */
    static Finding run(RerankSettings settings) {
        ScoringModel model = ScoringModels.of(settings);
        return settings instanceof RerankSettings.CohereCompatible cohere && model != null
                ? tried(model, cohere.url())
                : Finding.ok(CHECK);
    }

    private static Finding tried(ScoringModel model, String url) {
        try {
            List<Double> scores = model.scoreAll(PASSAGES, QUESTION).content();
            return scores.getFirst() < scores.getLast()
                    ? new Finding(CHECK, Finding.Status.OK, "served", List.of(url))
                    : Finding.warning(CHECK, "turned", url);
        } catch (ScoringFailedException e) {
            return Finding.warning(CHECK, e.reason().name().toLowerCase(Locale.ROOT), url);
        }
    }
}
