package dev.hatsugen.index;

import dev.langchain4j.model.embedding.EmbeddingModel;

/** An embedding model that also tells the vectors of a text's tokens. Safe for several threads. */
public interface TokenEmbeddings {

    /** The token vectors of {@code text}; {@link TokenVectors#NONE} where the model has none. */
    TokenVectors tokens(String text);

    /** The token vectors that {@code model} gives; none where it embeds whole texts only, as served models do. */
    static TokenVectors of(EmbeddingModel model, String text) {
        return model instanceof TokenEmbeddings tokens ? tokens.tokens(text) : TokenVectors.NONE;
    }
}
