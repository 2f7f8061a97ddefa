package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Span;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds what to show of a long sentence around the words that have to be seen: whole clauses, whole phrases where a clause is too long. */
final class AroundWords {

    private static final Set<Byte> MARKS =
            Set.of(Character.MODIFIER_LETTER, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION);

    private final String text;
    private final Span sentence;
    private final Span wanted;
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.JAPANESE);

    private AroundWords(String text, Span sentence, Span wanted) {
        this.text = text;
        this.sentence = sentence;
        this.wanted = wanted;
        words.setText(text);
    }

    /**
     * The range of {@code text} to show.
     *
     * @param sentence of the text; nothing outside of it is shown
     * @param wanted words of the sentence, which are shown in any case
     * @param longest in UTF-16 units
     */
    static Span of(String text, Span sentence, Span wanted, int longest) {
        return sentence.length() <= longest ? sentence : new AroundWords(text, sentence, wanted).of(longest);
    }

    private Span of(int longest) {
        int behind = Math.min(sentence.end() - wanted.end(), longest / 2);
        int first = Math.clamp(wanted.end() + behind - longest, sentence.start(), wanted.start());
        int latest = Math.clamp(wanted.end() + behind - longest / 2, first, wanted.start());
        int start = withoutBlank(border(IntStream.rangeClosed(first, latest), wanted.start()));
        int last = Math.clamp(start + longest, wanted.end(), sentence.end());
        int least = Math.min(last, Math.max(wanted.end(), start + longest / 2));
        int end = border(IntStream.rangeClosed(least, last).map(at -> least + last - at), last);
        return new Span(start, end);
    }

    private int withoutBlank(int start) {
        int at = start;
        while (at < wanted.start() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first of {@code places} between two clauses, else between two phrases. */
    private int border(IntStream places, int otherwise) {
        int[] all = places.toArray();
        return first(all, this::isBetweenClauses, first(all, this::isBetweenPhrases, otherwise));
    }

    private static int first(int[] places, IntPredicate wanted, int otherwise) {
        return IntStream.of(places).filter(wanted).findFirst().orElse(otherwise);
    }

    /** Words behind each other where the second is no ending or particle and no mark. */
    private boolean isBetweenPhrases(int at) {
        if (at == text.length()) {
            return true;
        }
        int next = text.codePointAt(at);
        return words.isBoundary(at)
                && UnicodeScript.of(next) != UnicodeScript.HIRAGANA
                && !MARKS.contains((byte) Character.getType(next));
    }

    private boolean isBetweenClauses(int at) {
        return at == sentence.start() || at == sentence.end() || "、，,；;。．！？!?".indexOf(text.charAt(at - 1)) >= 0;
    }
}
