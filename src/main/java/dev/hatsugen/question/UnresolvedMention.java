package dev.hatsugen.question;

/**
 * Something that a question names and the corpus lacks.
 *
 * @param kind what it is
 * @param asked the question's words for it
 */
public record UnresolvedMention(Kind kind, String asked) {

    /** What a gap is about. */
    public enum Kind {
        MEETING,
        MEMBER
    }
}
