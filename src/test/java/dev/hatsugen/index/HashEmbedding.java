package dev.hatsugen.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Random;

/** Makes a vector of unit length from a text's hash, and counts how many it made. */
public final class HashEmbedding implements EmbeddingModel {

    public static final int DIMENSION = 32;

    private int embedded;
    private int most = Integer.MAX_VALUE;

    int embedded() {
        return embedded;
    }

    /** Fails for good after about so many texts. */
    void failAfter(int texts) {
        most = texts;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        if (embedded > most) {
            throw new IllegalStateException("the model is gone");
        }
        embedded += segments.size();
        return Response.from(segments.stream()
                .map(segment -> Embedding.from(vector(segment.text().hashCode())))
                .toList());
    }

    static float[] vector(long seed) {
        Random random = new Random(seed);
        float[] vector = new float[DIMENSION];
        double length = 0;
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) random.nextGaussian();
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
