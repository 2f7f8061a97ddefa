package dev.hatsugen;

import dev.hatsugen.doctor.Finding;
import dev.hatsugen.provider.RerankSettings;
import dev.hatsugen.provider.ScoringFailedException;
import dev.hatsugen.provider.ScoringModels;
import dev.hatsugen.provider.UnusableModelException;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tries the re-ranking model of the settings, for {@code doctor}. */
final class ScoringTrial {

    private static final String CHECK = "rerank";
    private static final String QUESTION = "When does the hall open?";
    private static final List<TextSegment> PASSAGES =
            List.of(TextSegment.from("It rained on Monday."), TextSegment.from("The hall opens at nine."));

    private ScoringTrial() {}

    /** Has it order two sentences, which has to put the one that answers first. */
    static Finding run(RerankSettings settings) {
        return switch (settings) {
            case RerankSettings.None none -> Finding.ok(CHECK);
            case RerankSettings.CohereCompatible cohere -> tried(settings, cohere.url());
            case RerankSettings.LocalOnnx onnx -> tried(settings, onnx.model().toString());
        };
    }

    private static Finding tried(RerankSettings settings, String where) {
        try {
            return tried(Objects.requireNonNull(ScoringModels.of(settings)), where);
        } catch (UnusableModelException e) {
            return Finding.warning(CHECK, "unloadable", where);
        }
    }

    private static Finding tried(ScoringModel model, String where) {
        try {
            List<Double> scores = model.scoreAll(PASSAGES, QUESTION).content();
            return scores.getFirst() < scores.getLast()
                    ? new Finding(CHECK, Finding.Status.OK, "served", List.of(where))
                    : Finding.warning(CHECK, "turned", where);
        } catch (ScoringFailedException e) {
            return Finding.warning(CHECK, e.reason().name().toLowerCase(Locale.ROOT), where);
        }
    }
}
