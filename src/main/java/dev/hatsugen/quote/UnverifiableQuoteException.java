package dev.hatsugen.quote;

import dev.hatsugen.minutes.Span;

/** The words that were to be quoted are not those of the source: a fault of the program, never an answer. */
public final class UnverifiableQuoteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnverifiableQuoteException(String meeting, Span source) {
        super("the quote and the source of meeting " + meeting + " differ at " + source);
    }
}
