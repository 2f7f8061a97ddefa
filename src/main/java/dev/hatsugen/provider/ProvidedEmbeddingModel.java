package dev.hatsugen.provider;

import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Set;

/**
 * A model under a name of its own and with its prefixes: a single string ({@link #embed(String)}) or a request of the type
 * {@code QUERY} is a question, everything else is a passage.
 */
final class ProvidedEmbeddingModel implements EmbeddingModel, TokenEmbeddings {

    private final EmbeddingModel model;
    private final String name;
    private final EmbeddingSettings.Prefixes prefixes;

    /** @param name tells this model from every other one that an index may have been made with */
    ProvidedEmbeddingModel(EmbeddingModel model, String name, EmbeddingSettings.Prefixes prefixes) {
        this.model = model;
        this.name = name;
        this.prefixes = prefixes;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> passages) {
        return embed(passages.stream().map(TextSegment::text).toList(), prefixes.passage());
    }

    @Override
    public Response<Embedding> embed(String question) {
        Response<List<Embedding>> response = embed(List.of(question), prefixes.query());
        return Response.from(response.content().getFirst(), response.tokenUsage());
    }

    @Override
    public EmbeddingResponse doEmbed(EmbeddingRequest request) {
        boolean question = request.inputType() == EmbeddingInputType.QUERY;
        List<String> texts = request.inputs().stream().map(EmbeddingInput::text).toList();
        Response<List<Embedding>> response = embed(texts, question ? prefixes.query() : prefixes.passage());
        return EmbeddingResponse.builder().embeddings(response.content()).build();
    }

    @Override
    public Set<EmbeddingParameter<?>> supportedParameters() {
        return Set.of(EmbeddingRequestParameters.INPUT_TYPE);
    }

    @Override
    public TokenVectors tokens(String text) {
        return TokenEmbeddings.of(model, text);
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public String modelName() {
        return name;
    }

    private Response<List<Embedding>> embed(List<String> texts, String prefix) {
        return model.embedAll(
                texts.stream().map(text -> TextSegment.from(prefix + text)).toList());
    }
}
