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
    private static final String OPENING = "「『（(“";
    private static final String CLOSING = "」』）)”";

    private SentenceStarts() {}

    /** The offsets in {@code paragraph}, the first one 0. */
    static List<Integer> of(String paragraph) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            String before = paragraph.substring(0, end.end());
            boolean inside = depth(before) > 0;
            if (!inside
                    && end.end() < paragraph.length()
                    && !NO_END.matcher(before).find()) {
                starts.add(end.end());
            }
        }
        return starts;
    }

    private static int depth(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += OPENING.indexOf(words.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(words.charAt(i)) >= 0 ? -1 : 0;
            depth = Math.max(0, depth);
        }
        return depth;
    }
}
