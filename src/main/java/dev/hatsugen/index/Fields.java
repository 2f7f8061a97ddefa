package dev.hatsugen.index;

/** The names of the index's fields. */
final class Fields {

    static final String PASSAGE = "passage";
    static final String MEETING = "meeting";
    static final String VOICE = "voice";
    static final String WORDS = "words";
    static final String GLOSS = "gloss";
    static final String VECTOR = "vector";
    static final String TEXT_HASH = "text";

    private Fields() {}

    /** Names a speaker at a meeting. */
    static String voice(String meeting, String speaker) {
        return meeting + "/" + speaker;
    }
}
