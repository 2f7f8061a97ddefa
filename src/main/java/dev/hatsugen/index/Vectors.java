package dev.hatsugen.index;

import dev.hatsugen.minutes.Digest;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Vectors of texts: those of an earlier index where the text is the same, new ones for the rest. */
public final class Vectors {

    private static final int HASH_LETTERS = 32;

    private final EmbeddingModel model;
    private final Map<String, float[]> known;
    private final Map<String, float[]> made = new HashMap<>();

    /** @param known vectors by the hash of their text */
    public Vectors(EmbeddingModel model, Map<String, float[]> known) {
        this.model = model;
        this.known = known;
    }

    /** Embeds those of {@code texts} that have no vector yet, in one call. */
    public void prepare(List<String> texts) {
        List<String> missing = texts.stream()
                .filter(text -> !known.containsKey(hash(text)))
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        List<Embedding> embeddings =
                model.embedAll(missing.stream().map(TextSegment::from).toList()).content();
        for (int i = 0; i < missing.size(); i++) {
            made.put(hash(missing.get(i)), embeddings.get(i).vector());
        }
    }

    /** What a text is known by: 16 bytes, so that no two of a billion texts have the same, as 32 letters. */
    public static String hash(String text) {
        return Digest.sha256(text).substring(0, HASH_LETTERS);
    }

    /** How many vectors were rebuilt and not forgotten yet. */
    public int made() {
        return made.size();
    }

    /** Forgets the new vectors, which are stored by now. */
    public void forgetMade() {
        made.clear();
    }

    /** The token vectors of a text; none where the model has none. */
    public TokenVectors tokens(String text) {
        return TokenEmbeddings.of(model, text);
    }

    /** The vector of a text that was prepared. */
    public float[] of(String text) {
        String hash = hash(text);
        float[] vector = known.get(hash);
        return vector != null ? vector : Objects.requireNonNull(made.get(hash), "the text was not prepared");
    }
}
