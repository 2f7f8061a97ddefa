package dev.hatsugen.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together what the dictionary cuts inside of a word. Made for one text, used by one thread. */
final class WordJoiner {

    private static final Pattern LETTERS_FIRST = Pattern.compile("\\p{IsLatin}+[0-9]*");
    private static final Pattern LETTERS_OR_FIGURES = Pattern.compile("\\p{IsLatin}+|[0-9]+");

    /** Loan words of two characters are rare, and two of them in a row are mostly one word that the dictionary does not know. */
    private static final Pattern SHORT_KATAKANA = Pattern.compile("[ァ-ヺー]{1,2}");

    private final List<Word> words = new ArrayList<>();

    /** Adds the next word of the text, or joins it to the one before. */
    void add(Word next) {
        Word last = words.isEmpty() ? null : words.getLast();
        if (last == null || last.span().end() != next.span().start()) {
            words.add(next);
        } else if (isNumbered(last, next)) {
            words.set(words.size() - 1, joined(last, next, last.surface() + next.surface()));
        } else if (isShortKatakana(last) && isShortKatakana(next)) {
            words.set(words.size() - 1, joined(last, next, last.reading() + next.reading()));
        } else {
            words.add(next);
        }
    }

    List<Word> words() {
        return words;
    }

    /** Figures that are written in one with the Latin letters before them: i100, vol3. */
    private static boolean isNumbered(Word last, Word next) {
        return LETTERS_FIRST.matcher(last.surface()).matches()
                && LETTERS_OR_FIGURES.matcher(next.surface()).matches();
    }

    private static boolean isShortKatakana(Word word) {
        return switch (word.kind()) {
            case NOUN, NAME, PERSON -> SHORT_KATAKANA.matcher(word.surface()).matches();
            default -> false;
        };
    }

    private static Word joined(Word last, Word next, String reading) {
        String surface = last.surface() + next.surface();
        return new Word(surface, surface, Word.Kind.NOUN, reading, last.span().union(next.span()));
    }
}
