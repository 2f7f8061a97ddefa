package dev.hatsugen.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds sentences in joined words. */
public final class Sentences {

    private static final String OPENING = "「『（(【〔";
    private static final String CLOSING = "」』）)】〕";
    private static final String ENDS = "。．！？!?";
    private static final int LONGEST_BRACKET = 120;

    /** Lines that the printed page or the clerk put between the words: page marks, （拍手）, 〔…登壇〕. */
    private static final Pattern FURNITURE =
            Pattern.compile("[-‐−–—－―ー\\s(（]*[0-9０-９]{1,4}[-‐−–—－―ー\\s)）]*|[（(〔［][^（(〔［）)〕］]{1,40}[）)〕］]|[○〇◯]");

    private Sentences() {}

    /**
     * The sentences of {@code text} in order, without the blanks between them. A full stop inside brackets ends no sentence,
     * a paragraph always does.
     */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
                opened = i;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
            boolean inside = depth > 0 && i - opened < LONGEST_BRACKET;
            boolean ends = ENDS.indexOf(c) >= 0 && !inside && !followedByClosing(text, i);
            if (c == '\n' || ends) {
                add(sentences, text, start, i + 1);
                start = i + 1;
                depth = 0;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** Whether a sentence is no speech but a page mark or a clerk's remark. */
    public static boolean isFurniture(String sentence) {
        return FURNITURE.matcher(sentence.strip()).matches();
    }

    private static boolean followedByClosing(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        return CLOSING.indexOf(next) >= 0 || ENDS.indexOf(next) >= 0;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Reflower.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Reflower.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }
}
