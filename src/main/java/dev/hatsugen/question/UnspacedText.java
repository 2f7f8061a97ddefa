package dev.hatsugen.question;

import dev.hatsugen.minutes.Span;
import java.util.stream.IntStream;

/** A folded question without its blanks, in which labels are found whatever blanks they are written with. */
final class UnspacedText {

    private final String read;
    private final int[] places;
    private final String letters;

    UnspacedText(String read) {
        this.read = read;
        this.places = IntStream.range(0, read.length())
                .filter(at -> !Character.isWhitespace(read.charAt(at)))
                .toArray();
        StringBuilder joined = new StringBuilder(places.length);
        for (int place : places) {
            joined.append(read.charAt(place));
        }
        this.letters = joined.toString();
    }

    /** Where {@code words} are at or behind {@code from}, both without blanks; -1 where they are not. */
    int indexOf(String words, int from) {
        return letters.indexOf(words, from);
    }

    /** The words of the question at {@code at} without blanks. */
    Span span(int at, int length) {
        return new Span(places[at], places[at + length - 1] + 1);
    }

    /** Whether no word goes on before or behind {@code span}. */
    boolean isWhole(Span span) {
        boolean begins = span.start() == 0 || !isSameWord(read.charAt(span.start() - 1), read.charAt(span.start()));
        return begins
                && (span.end() == read.length() || !isSameWord(read.charAt(span.end() - 1), read.charAt(span.end())));
    }

    private static boolean isSameWord(char one, char other) {
        boolean latin = one < 0x250 && other < 0x250;
        return latin
                ? Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)
                : Character.isIdeographic(one) && Character.isIdeographic(other);
    }
}
