package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import java.util.List;

/**
 * The passages that a sentence leans on are in its quotes, letter by letter but for widths and blanks, and each of the quotes has
 * one.
 */
final class SpanCheck implements PointCheck {

    private static final int MIN_LENGTH = 4;

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        List<String> quotes = evidence.cited().stream()
                .map(quote -> withoutBlanks(Folding.fold(quote.text())))
                .toList();
        List<String> spans =
                evidence.spans().stream().map(SpanCheck::withoutBlanks).toList();
        return !spans.isEmpty()
                && spans.stream().allMatch(span -> span.length() >= MIN_LENGTH && stands(span, quotes))
                && quotes.stream().allMatch(quote -> spans.stream().anyMatch(quote::contains));
    }

    /** Whether {@code span} is in {@code quotes}, both folded, but for blanks. */
    static boolean stands(String span, String quotes) {
        return withoutBlanks(quotes).contains(withoutBlanks(span));
    }

    private static boolean stands(String span, List<String> quotes) {
        return quotes.stream().anyMatch(quote -> quote.contains(span));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
