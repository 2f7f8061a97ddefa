package dev.hatsugen.parsing;

import java.util.regex.Pattern;

/** Counts brackets, and takes away what is in them. */
final class Brackets {

    private static final Pattern ROUND = Pattern.compile("[（(][^（()）]*[）)]");

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
}
