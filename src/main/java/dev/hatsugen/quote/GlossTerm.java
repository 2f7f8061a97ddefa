package dev.hatsugen.quote;

import dev.hatsugen.minutes.Span;

/**
 * A term of a sentence.
 *
 * @param english with what negates it in brackets
 * @param span of the sentence, what it stands for
 */
record GlossTerm(String english, Span span) {

    /** Whether it tells a negation. */
    boolean negates() {
        return english.indexOf('[') >= 0;
    }

    /** The same term counted from {@code start} units further left. */
    GlossTerm behind(int start) {
        return new GlossTerm(english, new Span(span.start() + start, span.end() + start));
    }

    /** The term with what negates it behind it. */
    GlossTerm with(String told, Span negation) {
        return new GlossTerm(english + " " + told, span.union(negation));
    }
}
