package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts brackets, takes away what is in them, and cuts outside of them. */
final class Brackets {

    private static final Pattern ROUND = Pattern.compile("[（(][^（()）]*[）)]");

    /** A bracket that closes or opens on another line. */
    private static final Pattern UNPAIRED = Pattern.compile("(?<![（(][^）)]{0,40})[）)]|[（(](?=[^）)]*$)");

    private Brackets() {}

    /** {@code text} without round brackets and what is in them. */
    static String removed(CharSequence text) {
        return ROUND.matcher(text).replaceAll("");
    }

    /** 1 for an opening bracket, -1 for a closing one, else 0. */
    static int step(char c) {
        if ("（(【〔［[「『".indexOf(c) >= 0) {
            return 1;
        }
        return "）)】〕］]」』".indexOf(c) >= 0 ? -1 : 0;
    }

    /** How many brackets of {@code text} are left open; negative where more close than open. */
    static int open(String text) {
        return text.chars().map(c -> step((char) c)).sum();
    }

    /** Where the bracket that {@code line} has at {@code from} closes; -1 where it does not. */
    static int close(String line, int from) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            depth += step(line.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code text} cut at separators outside of brackets, each piece without blanks around and brackets of one side. */
    static List<String> cut(String text, Pattern separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher at = separator.matcher(text);
        while (at.find()) {
            if (open(text.substring(0, at.start())) <= 0) {
                pieces.add(text.substring(start, at.start()));
                start = at.end();
            }
        }
        pieces.add(text.substring(start));
        return pieces.stream()
                .map(piece -> UNPAIRED.matcher(piece).replaceAll("").strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
