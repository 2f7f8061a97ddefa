package dev.hatsugen.provider;

import dev.hatsugen.cache.FileCache;
import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/**
 * The model that comes with Hatsugen: a text's embedding is the mean of its tokens' vectors. It is loaded when it first has to
 * embed something, which takes a second.
 */
final class MiniLm implements EmbeddingModel, TokenEmbeddings {

    /** Loaded once for the process, by whoever first asks for it. */
    private static final class Holder {
        static final MiniLmEncoder ENCODER = load();

        private static MiniLmEncoder load() {
            OnnxSessions.prepare();
            return new MiniLmEncoder(FileCache.OF_PROCESS);
        }
    }

    /** Loads the model now. */
    static MiniLmEncoder loaded() {
        return Holder.ENCODER;
    }

    /** Embeds several texts on all cores. */
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.parallelStream()
                .map(segment -> mean(loaded().encode(segment.text()).vectors()))
                .toList());
    }

    @Override
    public TokenVectors tokens(String text) {
        MiniLmEncoder.Tokens tokens = loaded().encode(text);
        return TokenVectors.of(tokens.tokens(), tokens.vectors());
    }

    @Override
    public int dimension() {
        return MiniLmEncoder.DIMENSION;
    }

    private static Embedding mean(List<float[]> vectors) {
        float[] mean = new float[MiniLmEncoder.DIMENSION];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        Embedding embedding = Embedding.from(mean);
        embedding.normalize();
        return embedding;
    }
}
