package dev.hatsugen.index;

/**
 * The names of the index's fields. A document is a passage, or a sentence of one, which has a vector and nothing to search words
 * in.
 */
final class Fields {

    static final String PASSAGE = "passage";
    static final String MEETING = "meeting";
    static final String PARTICIPANT = "participant";
    static final String WORDS = "words";
    static final String GLOSS = "gloss";
    /** The bigrams of the passage's normalized text: they narrow down where a string of characters is. */
    static final String CHARACTERS = "characters";

    static final String VECTOR = "vector";
    static final String SENTENCE_VECTOR = "sentence-vector";
    /** The vectors of the passage's tokens, as {@link QuantizedVectors} are written. */
    static final String TOKENS = "tokens";
    /** The distinct word pieces of the passage's tokens. */
    static final String PIECES = "pieces";

    static final String TEXT_HASH = "text";

    private Fields() {}

    /** Names a speaker at a meeting. */
    static String participant(String meeting, String speaker) {
        return meeting + "/" + speaker;
    }
}
