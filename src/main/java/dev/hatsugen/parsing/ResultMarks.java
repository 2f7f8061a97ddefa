package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what mark or word a record sets apart what came of a discussion ({@code ＊500袋}, {@code => carried}, {@code まとめ：選択制}), learned from
 * the page: such lines close sections, one after the other, and none of them heads a turn. A list behind a colon is what was announced.
 */
final class ResultMarks {

    private static final int MIN_LINES = 2;
    private static final double NEARLY_ALL = 0.75;
    private static final Pattern WORD =
            Pattern.compile("^(?:\\*{2}|> ?|[\\[［【〔(（])?([\\p{L}][\\p{L} ]{0,13})(?:\\*\\*)?[:：\\]］】〕].*");
    private static final Pattern SIGN = Pattern.compile("^([\\p{So}\\p{Sm}\\p{Po}\\p{Pd}□■◇◆◎○●→⇒#]{1,2})[^\\p{Po}].*");
    private static final String NEVER = "「『\"“'‘（([…";

    private static final Pattern COLON = Pattern.compile("[:：]$");

    private final Page page;
    private final Set<String> results = new HashSet<>();

    /**
     * Learns the marks of a page.
     *
     * @param beginsTurn whether a turn begins on a line
     * @param first the line where the first turn begins
     */
    ResultMarks(Page page, IntPredicate beginsTurn, int first) {
        this.page = page;
        Map<String, List<Boolean>> uses = new HashMap<>();
        for (int line = first; line < page.size(); line++) {
            String mark = mark(page.text(line));
            if (mark != null && !isAnnounced(page, line, mark)) {
                boolean closes = !beginsTurn.test(line) && closes(page, line, mark, beginsTurn);
                uses.computeIfAbsent(mark, key -> new ArrayList<>()).add(closes);
            }
        }
        uses.forEach((mark, lines) -> {
            long closing = lines.stream().filter(Boolean::booleanValue).count();
            if (closing >= MIN_LINES && closing >= NEARLY_ALL * lines.size()) {
                results.add(mark);
            }
        });
    }

    /** Whether a result begins on {@code line}. */
    boolean isResult(int line) {
        String mark = mark(page.text(line));
        return isResult(page.text(line)) && mark != null && !isAnnounced(page, line, mark);
    }

    /** Whether words begin as results do. */
    boolean isResult(String words) {
        String mark = mark(words);
        return mark != null && results.contains(mark);
    }

    /** Whether the line and those with its mark above it are behind a line that ends in a colon. */
    private static boolean isAnnounced(Page page, int line, String mark) {
        int above = line - 1;
        while (above >= 0 && mark.equals(mark(page.text(above)))) {
            above--;
        }
        return above >= 0 && COLON.matcher(page.text(above)).find();
    }

    /** Whether what is behind the line, and others with its mark, is the end, a heading, or a line below a gap that heads no turn. */
    private static boolean closes(Page page, int line, String mark, IntPredicate beginsTurn) {
        int next = line + 1;
        while (next < page.size()
                && page.line(next).blanksBefore() <= page.usualGap()
                && mark.equals(mark(page.text(next)))) {
            next++;
        }
        return next == page.size()
                || page.line(next).isHeading()
                || (page.line(next).blanksBefore() > page.usualGap() && !beginsTurn.test(next));
    }

    private static @Nullable String mark(String line) {
        if (line.isEmpty() || (NEVER.indexOf(line.charAt(0)) >= 0 && line.charAt(0) != '[')) {
            return null;
        }
        Matcher sign = SIGN.matcher(line);
        if (sign.matches()) {
            return sign.group(1);
        }
        Matcher word = WORD.matcher(line);
        return word.matches() ? word.group(1).strip() : null;
    }
}
