package dev.hatsugen.question;

import java.util.List;

/**
 * Something that a question names and the corpus lacks.
 *
 * @param kind what it is
 * @param asked the question's words for it
 * @param near names of the corpus that are written or read alike, best first; may be empty
 */
public record UnresolvedMention(Kind kind, String asked, List<String> near) {

    public UnresolvedMention {
        near = List.copyOf(near);
    }

    /** Something that nothing in the corpus is like. */
    UnresolvedMention(Kind kind, String asked) {
        this(kind, asked, List.of());
    }

    /** What a gap is about. */
    public enum Kind {
        MEETING,
        MEMBER
    }
}
