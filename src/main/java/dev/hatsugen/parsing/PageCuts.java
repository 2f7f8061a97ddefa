package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lines of a page that are cut in several.
 *
 * @param whole the page before
 * @param cuts before which characters a line is cut, by the number of the line
 */
record PageCuts(Page whole, Map<Integer, List<Integer>> cuts) {

    /** The page with the parts as lines of their own, in the same source. */
    Page page() {
        List<Page.Line> all = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Page.Line line = whole.line(i);
            int from = 0;
            for (int at : cuts.getOrDefault(i, List.of())) {
                all.add(part(line, from, at));
                from = at;
            }
            all.add(from == 0 ? line : part(line, from, line.text().length()));
        }
        return new Page(whole.source(), List.copyOf(all), whole.usualGap(), whole.hasStops());
    }

    /** Some of the characters of a line; each but the first one is set apart from the one before. */
    private static Page.Line part(Page.Line line, int from, int to) {
        int start = line.span().start() + from;
        String words = line.text().substring(from, to).stripTrailing();
        int blanks = from == 0 ? line.blanksBefore() : 0;
        return new Page.Line(new Span(start, start + words.length()), words, blanks, line.indent(), 0, false, from > 0);
    }
}
