package dev.hatsugen.answer;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** Counts hashed pairs of characters: texts that share words are near each other, and no model has to be loaded. */
public final class BigramEmbedding implements EmbeddingModel {

    public static final int DIMENSION = 128;

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(
                segments.stream().map(segment -> vector(segment.text())).toList());
    }

    private static Embedding vector(String text) {
        float[] counts = new float[DIMENSION];
        counts[0] = 0.01f;
        for (int i = 0; i + 1 < text.length(); i++) {
            counts[Math.floorMod(text.charAt(i) * 31 + text.charAt(i + 1), DIMENSION)]++;
        }
        Embedding embedding = Embedding.from(counts);
        embedding.normalize();
        return embedding;
    }
}
