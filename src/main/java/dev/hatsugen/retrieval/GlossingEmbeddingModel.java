package dev.hatsugen.retrieval;

import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.hatsugen.language.Glosser;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** Lets a model that reads English alone read Japanese: it embeds the word-by-word gloss. English text goes in as it is. */
public final class GlossingEmbeddingModel implements EmbeddingModel, TokenEmbeddings {

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
    public TokenVectors tokens(String text) {
        return TokenEmbeddings.of(english, glossed(text));
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
        return TextSegment.from(glossed(segment.text()));
    }

    private String glossed(String text) {
        String gloss = glosser.gloss(text);
        return gloss.isBlank() ? text : gloss;
    }
}
