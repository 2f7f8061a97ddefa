package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet announced;
    private final Set<String> results = new HashSet<>();

    /**
     * Learns the marks of a page.
     *
     * @param beginsTurn whether a turn begins on a line
     * @param first the line where the first turn begins
     */
    ResultMarks(Page page, IntPredicate beginsTurn, int first) {
        this.page = page;
        this.announced = announced(page);
        Map<String, List<Boolean>> uses = new HashMap<>();
        for (int line = first; line < page.size(); line++) {
            String mark = mark(page.text(line));
            if (mark != null && !announced.get(line)) {
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
        return isResult(page.text(line)) && !announced.get(line);
    }

    /** Whether words begin as results do. */
    boolean isResult(String words) {
        String mark = mark(words);
        return mark != null && results.contains(mark);
    }

    /** The lines that are behind one that ends in a colon, with those of the same mark behind them. */
    private static BitSet announced(Page page) {
        BitSet announced = new BitSet();
        String above = null;
        for (int line = 0; line < page.size(); line++) {
            String mark = mark(page.text(line));
            boolean goesOn = mark != null && mark.equals(above);
            announced.set(
                    line,
                    goesOn
                            ? announced.get(line - 1)
                            : line > 0 && COLON.matcher(page.text(line - 1)).find());
            above = mark;
        }
        return announced;
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
