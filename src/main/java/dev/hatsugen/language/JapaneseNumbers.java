package dev.hatsugen.language;

import java.util.OptionalInt;

/** Whole numbers as minutes write them: 42, ４２, 四十二, 二〇二〇, 元. */
public final class JapaneseNumbers {

    /** A character class body for the figures of a number. */
    public static final String FIGURES = "0-9０-９〇零一二三四五六七八九十百千元";

    /** The most figures that are read as a number. */
    static final int MAX_FIGURES = 9;

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    /** With blanks around and characters that folding leaves out. */
    private static final int MAX_WRITTEN = 4 * MAX_FIGURES;

    private JapaneseNumbers() {}

    /** The value of {@code written}; empty where it is no number up to nine digits. */
    public static OptionalInt parse(String written) {
        if (written.length() > MAX_WRITTEN) {
            return OptionalInt.empty();
        }
        String figures = Folding.fold(written.strip()).replace('零', '〇');
        if (figures.equals("元")) {
            return OptionalInt.of(1);
        }
        if (figures.isEmpty() || figures.length() > MAX_FIGURES) {
            return OptionalInt.empty();
        }
        return figures.chars().anyMatch(c -> "十百千".indexOf(c) >= 0) ? parsePlaces(figures) : parseDigits(figures);
    }

    private static OptionalInt parseDigits(String figures) {
        int value = 0;
        for (int i = 0; i < figures.length(); i++) {
            int digit = digit(figures.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt parsePlaces(String figures) {
        int value = 0;
        int pending = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            int place = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            int digit = digit(c);
            if (place > 0) {
                value += Math.max(pending, 1) * place;
                pending = 0;
            } else if (digit >= 0) {
                pending = pending * 10 + digit;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(value + pending);
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : KANJI_DIGITS.indexOf(c);
    }
}
