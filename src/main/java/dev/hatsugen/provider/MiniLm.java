package dev.hatsugen.provider;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** The model that comes with Hatsugen. It is loaded when it first has to embed something, which takes a second. */
final class MiniLm implements EmbeddingModel {

    private static final int DIMENSION = 384;

    /** Loaded once for the process, by whoever first asks for it. */
    private static final class Holder {
        static final EmbeddingModel MODEL = new AllMiniLmL6V2EmbeddingModel();
    }

    /** Loads the model now. */
    static EmbeddingModel loaded() {
        return Holder.MODEL;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return loaded().embedAll(segments);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }
}
