package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.List;

/** Turns that stand in quotation marks, as nearly all of a page do: they end where the marks are closed. */
final class QuotedSpeech {

    private static final String OPENING = "「『";
    private static final String CLOSING = "」』";

    private final Page page;
    private final boolean isUsual;

    /** How many quotation marks are open above each line. */
    private final int[] depths;

    QuotedSpeech(Page page, List<TurnConvention.Heading> turns) {
        this.page = page;
        this.depths = depths(page);
        long quoted = turns.stream().filter(this::opens).count();
        this.isUsual = !turns.isEmpty() && quoted >= TurnEnds.NEARLY_ALL * turns.size();
    }

    /** Whether the quotation marks that the turn's words open are closed above {@code line}. */
    boolean isClosed(Part turn, int line) {
        TurnConvention.Heading heading = turn.heading();
        return isUsual && heading != null && opens(heading) && depths[line] <= depths[turn.from()];
    }

    private boolean opens(TurnConvention.Heading turn) {
        String text = page.source().text();
        int start = turn.wordsStart();
        return start < text.length() && OPENING.contains(new Span(start, start + 1).of(text));
    }

    private static int[] depths(Page page) {
        int[] depths = new int[page.size() + 1];
        for (int line = 0; line < page.size(); line++) {
            String text = page.text(line);
            depths[line + 1] = depths[line] + count(text, OPENING) - count(text, CLOSING);
        }
        return depths;
    }

    private static int count(String words, String marks) {
        return (int) words.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}
