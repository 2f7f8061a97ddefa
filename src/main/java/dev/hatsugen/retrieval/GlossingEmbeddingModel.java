package dev.hatsugen.retrieval;

import dev.hatsugen.language.Glosser;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** Lets a model that reads English alone read Japanese: it embeds the word-by-word gloss. English text goes in as it is. */
public final class GlossingEmbeddingModel implements EmbeddingModel {

    private final EmbeddingModel english;
    private final Glosser glosser;

    public GlossingEmbeddingModel(EmbeddingModel english, Glosser glosser) {
        this.english = english;
        this.glosser = glosser;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return english.embedAll(segments.stream().map(this::glossed).toList());
    }

    @Override
    public int dimension() {
        return english.dimension();
    }

    @Override
    public String modelName() {
        return english.modelName() + "+gloss";
    }

    private TextSegment glossed(TextSegment segment) {
        String gloss = glosser.gloss(segment.text());
        return TextSegment.from(gloss.isBlank() ? segment.text() : gloss);
    }
}
