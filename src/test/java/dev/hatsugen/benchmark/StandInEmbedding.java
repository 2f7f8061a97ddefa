package dev.hatsugen.benchmark;

import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for the embedding model where a million texts are embedded: each word has a vector at random, by its hash, and a text the
 * mean of its words' vectors. Texts of the same words are near each other; it knows no meaning. As long and as many as the real ones.
 */
public final class StandInEmbedding implements EmbeddingModel, TokenEmbeddings {

    private static final int DIMENSION = 384;

    private final Map<String, float[]> words = new ConcurrentHashMap<>();

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(
                segments.stream().map(segment -> mean(segment.text())).toList());
    }

    @Override
    public TokenVectors tokens(String text) {
        List<String> tokens = tokensOf(text);
        return TokenVectors.of(tokens, vectors(tokens));
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String modelName() {
        return "stand-in";
    }

    private Embedding mean(String text) {
        float[] mean = new float[DIMENSION];
        mean[0] = 1e-3f;
        for (float[] vector : vectors(tokensOf(text))) {
            for (int i = 0; i < DIMENSION; i++) {
                mean[i] += vector[i];
            }
        }
        Embedding embedding = Embedding.from(mean);
        embedding.normalize();
        return embedding;
    }

    private List<float[]> vectors(List<String> tokens) {
        List<float[]> vectors = new ArrayList<>();
        tokens.forEach(token -> vectors.add(words.computeIfAbsent(token, StandInEmbedding::vector)));
        return vectors;
    }

    private static List<String> tokensOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static float[] vector(String word) {
        Random random = new Random(word.hashCode());
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
