package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.QuantizedVectors;
import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.List;
import java.util.function.Supplier;

/**
 * Scores passages by late interaction (MaxSim: Khattab and Zaharia, ColBERT, 2020): each token of the question is held against the
 * nearest token of the passage, and weighs by its inverse document frequency. A score is from -1 to 1; it is 0 for
 * every passage where the model has no token vectors, so that the order stays.
 */
final class LateInteraction implements ScoringModel {

    private final PassageSearch index;
    private final Supplier<EmbeddingModel> model;

    LateInteraction(PassageSearch index, Supplier<EmbeddingModel> model) {
        this.index = index;
        this.model = model;
    }

    /**
     * @param segments passages of the index
     * @param query what is searched for
     */
    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
        TokenVectors question = TokenEmbeddings.of(model.get(), query);
        double[] weights = question.pieces().stream().mapToDouble(this::weight).toArray();
        return Response.from(segments.stream()
                .map(PassageContent::id)
                .map(id -> weights.length == 0 ? 0.0 : similarity(question.vectors(), weights, index.tokenVectors(id)))
                .toList());
    }

    /** The mean of the question's tokens' greatest cosines with the passage's tokens, by weight. */
    static double similarity(QuantizedVectors question, double[] weights, QuantizedVectors passage) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * question.nearest(i, passage);
            total += weights[i];
        }
        return total == 0 ? 0 : sum / total;
    }

    private double weight(String piece) {
        return Math.log(1 + (index.size() + 0.5) / (index.pieceFrequency(piece) + 0.5));
    }
}
