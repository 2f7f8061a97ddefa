package dev.hatsugen.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The embedding of one text, made once when it is first asked for. Safe for several threads. */
final class LazyVector implements Supplier<float[]> {

    private final Supplier<EmbeddingModel> model;
    private final String text;
    private float @Nullable [] vector;

    LazyVector(Supplier<EmbeddingModel> model, String text) {
        this.model = model;
        this.text = text;
    }

    @Override
    public synchronized float[] get() {
        float[] known = vector;
        if (known == null) {
            known = model.get().embed(text).content().vector();
            vector = known;
        }
        return known;
    }
}
