package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;

/**
 * One word of a text.
 *
 * @param surface its characters, folded
 * @param base its dictionary form, folded; the surface where the dictionary has none
 * @param kind what it is
 * @param reading its reading in katakana, or the surface where the dictionary does not know it
 * @param span where it is in the text as it was given
 */
public record Word(String surface, String base, Kind kind, String reading, Span span) {

    /** Parts of speech, as far as finding needs them. */
    public enum Kind {
        NOUN,
        NUMBER,
        /** A person's name. */
        PERSON,
        /** The name of a place, a body or a product. */
        NAME,
        VERB,
        ADJECTIVE,
        ADVERB,
        /** Prefixes and suffixes, pronouns, dependent nouns and verbs. */
        MINOR,
        /** Particles, auxiliaries, conjunctions, interjections. */
        FUNCTION,
        /** Punctuation, symbols and blanks. */
        MARK
    }

    /** Whether the word carries meaning by itself. */
    public boolean isContent() {
        return switch (kind) {
            case NOUN, PERSON, NAME, NUMBER, VERB, ADJECTIVE, ADVERB -> true;
            case MINOR, FUNCTION, MARK -> false;
        };
    }
}
