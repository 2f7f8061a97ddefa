package dev.hatsugen.index;

/**
 * The names of the index's fields. A document is a passage, or a sentence of one, which has a vector and nothing to search words
 * in.
 */
public final class Fields {

    public static final String PASSAGE = "passage";
    public static final String MEETING = "meeting";
    public static final String PARTICIPANT = "participant";
    public static final String WORDS = "words";
    public static final String GLOSS = "gloss";
    /** The bigrams of the passage's normalized text: they narrow down where a string of characters is. */
    public static final String CHARACTERS = "characters";

    public static final String VECTOR = "vector";
    public static final String SENTENCE_VECTOR = "sentence-vector";
    /** In Lucene of this process: the vector of a passage that is one sentence, in place of two that are the same. */
    public static final String ONLY_SENTENCE_VECTOR = "only-sentence-vector";
    /** The vectors of the passage's tokens, as {@link QuantizedVectors} are written. */
    public static final String TOKENS = "tokens";
    /** The distinct word pieces of the passage's tokens. */
    public static final String PIECES = "pieces";

    /** Which text the document's vector is of, see {@link Vectors#hash}. */
    public static final String TEXT_HASH = "text";

    private Fields() {}

    /** Names a speaker at a meeting. */
    public static String participant(String meeting, String speaker) {
        return meeting + "/" + speaker;
    }
}
