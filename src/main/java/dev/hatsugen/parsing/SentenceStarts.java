package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a told paragraph begin, outside of brackets and quotation marks, and not behind a title or an initial. */
final class SentenceStarts {

    private static final Pattern END = Pattern.compile("。|[.?!][\"”’')]?\\s+(?=[\\p{Lu}\"“])");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?i:" + Lexicon.of("told-english").expression("title") + ")|\\p{Lu})\\.\\s+$");

    /** No shortened title: {@code the Inspector.} */
    private static final Pattern WHOLE_WORD = Pattern.compile("(?i)(?:\\p{L}{6}|\\b(?:the|an?|our) \\p{L}+)\\.$");

    private static final String OPENING = "「『（(“";
    private static final String CLOSING = "」』）)”";

    /** Longer than any title with the sign before it. */
    private static final int MAX_TITLE_LENGTH = 30;

    private SentenceStarts() {}

    /** The offsets in {@code paragraph}, the first one 0. */
    static List<Integer> of(String paragraph) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = END.matcher(paragraph);
        int depth = 0;
        int read = 0;
        while (end.find()) {
            depth = depth(paragraph, read, end.end(), depth);
            read = end.end();
            String before = paragraph.substring(Math.max(0, read - MAX_TITLE_LENGTH), read);
            if (depth == 0
                    && !isQuoted(paragraph, read)
                    && read < paragraph.length()
                    && !NO_END.matcher(before).find()) {
                starts.add(read);
            }
        }
        return starts;
    }

    /** Whether the full stop at the end of {@code line} is a title's or an initial's: {@code Ms.} */
    static boolean endsInTitle(String line) {
        return NO_END.matcher(line + " ").find() && !WHOLE_WORD.matcher(line).find();
    }

    /** Whether straight quotation marks, which open as they close, are around the character {@code at}. */
    private static boolean isQuoted(String words, int at) {
        return words.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1 && words.indexOf('"', at) >= 0;
    }

    /** How many brackets are open at {@code to}, where {@code depth} are at {@code from}. */
    private static int depth(String words, int from, int to, int depth) {
        int open = depth;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            open = Math.max(0, open);
        }
        return open;
    }
}
