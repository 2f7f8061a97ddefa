package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which sentences or clauses of a quote a card shows where it has no room for all of them. */
final class ShownSentences {

    /** A sentence that is longer by so much is shown from clause to clause. */
    private static final int MAX_EXCESS = 30;

    /** A sentence that is shorter says little without the end of the one before it, or the beginning of the one behind the first. */
    private static final int MIN_LENGTH = 25;

    private ShownSentences() {}

    /** The range of {@code text} that is shown: all of it where {@code longest} UTF-16 units hold it. */
    static Span of(String text, Highlights highlights, int longest) {
        Span shown =
                text.length() <= longest ? new Span(0, text.length()) : sentences(text, highlights.best(), longest);
        return shown.length() > longest + MAX_EXCESS
                ? AroundWords.of(text, shown, wanted(shown, highlights.matches()), longest + MAX_EXCESS)
                : shown;
    }

    /**
     * The range of a sentence that is shown, the one that answers best: of a long one, what is around the first match; a short one with
     * words of the one before it.
     */
    static Span ofOne(String text, Highlights highlights, int longest) {
        List<Span> sentences = Sentences.of(text);
        Span best = Objects.requireNonNullElse(highlights.best(), sentences.getFirst());
        Span wide = best.length() < MIN_LENGTH ? before(sentences, best).union(best) : best;
        return AroundWords.of(text, wide, wanted(best, highlights.matches()), longest);
    }

    private static Span sentences(String text, @Nullable Span best, int longest) {
        List<Span> sentences = Sentences.of(text);
        Span shown = best == null ? sentences.getFirst() : best;
        for (Span sentence : sentences) {
            Span longer = shown.union(sentence);
            if (sentence.start() >= shown.end() && longer.length() <= longest) {
                shown = longer;
            }
        }
        if (shown.length() >= MIN_LENGTH) {
            return shown;
        }
        return shown.start() > 0
                ? withBefore(text, sentences, shown, longest)
                : withBehind(text, sentences, shown, longest);
    }

    /** A short first sentence with as many clauses of the one behind it as there is room for. */
    private static Span withBehind(String text, List<Span> sentences, Span shown, int longest) {
        Span behind = sentences.stream()
                .filter(sentence -> sentence.start() >= shown.end())
                .findFirst()
                .orElse(shown);
        int end = shown.end();
        for (int i = behind.start(); i < behind.end() && i - shown.start() < longest; i++) {
            end = isClauseEnd(text.charAt(i)) ? i + 1 : end;
        }
        return new Span(shown.start(), end);
    }

    /** The sentence before {@code shown}; that one itself where there is none. */
    private static Span before(List<Span> sentences, Span shown) {
        return sentences.stream()
                .filter(sentence -> sentence.end() <= shown.start())
                .reduce((first, last) -> last)
                .orElse(shown);
    }

    /** A short sentence with as many clauses of the one before it as there is room for. */
    private static Span withBefore(String text, List<Span> sentences, Span shown, int longest) {
        Span before = before(sentences, shown);
        int start = before.start();
        for (int i = before.start(); i < before.end() && shown.end() - start > longest; i++) {
            start = isClauseEnd(text.charAt(i)) ? i + 1 : start;
        }
        return shown.end() - start > longest + MAX_EXCESS ? shown : new Span(start, shown.end());
    }

    /** The words of the sentence that have to be seen: its first match, else its beginning. */
    private static Span wanted(Span sentence, List<Span> matches) {
        return matches.stream()
                .filter(sentence::contains)
                .findFirst()
                .orElse(new Span(sentence.start(), sentence.start()));
    }

    private static boolean isClauseEnd(char c) {
        return c == '、' || c == '，' || c == ',' || c == '；' || c == ';';
    }
}
