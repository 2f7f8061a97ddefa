package dev.hatsugen.quote;

import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to mark in a quote's text. Ranges are offsets of UTF-16 units.
 *
 * @param matches the words that were looked for, in order; none overlaps another
 * @param best the sentence that answers best; null where the quote answers no question
 */
public record Highlights(List<Span> matches, @Nullable Span best) {

    /** Of a quote that nothing was looked for in. */
    public static final Highlights NONE = new Highlights(List.of(), null);

    public Highlights {
        matches = List.copyOf(matches);
    }

    /**
     * A range that matches something that was looked for.
     *
     * @param span the range
     * @param wanted what it matches; a sentence counts it once
     * @param weight how much it tells, 0 or more
     */
    public record Match(Span span, String wanted, double weight) {}

    /**
     * The highlights of {@code text}: overlapping and adjacent matches are one, and the best sentence is the one whose matches weigh
     * most; the first of several.
     */
    public static Highlights of(String text, List<Match> matches) {
        Span best = Sentences.of(text).stream()
                .max(Comparator.<Span>comparingDouble(sentence -> weight(sentence, matches))
                        .thenComparing(Comparator.comparingInt(Span::start).reversed()))
                .orElse(new Span(0, text.length()));
        return new Highlights(merged(matches.stream().map(Match::span).toList()), best);
    }

    private static double weight(Span sentence, List<Match> matches) {
        return matches.stream()
                .filter(match -> sentence.contains(match.span()))
                .map(Match::wanted)
                .distinct()
                .mapToDouble(wanted -> matches.stream()
                        .filter(match -> sentence.contains(match.span())
                                && match.wanted().equals(wanted))
                        .mapToDouble(Match::weight)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> {
                    boolean touches = !merged.isEmpty()
                            && span.start() <= merged.getLast().end();
                    merged.add(touches ? merged.removeLast().union(span) : span);
                });
        return merged;
    }
}
