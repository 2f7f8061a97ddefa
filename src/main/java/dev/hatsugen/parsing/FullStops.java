package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a page's sentences end in signs, or are typed without any, as in quick notes. */
final class FullStops {

    private static final Pattern STOP = Pattern.compile("[。！？!?．…]|[.](?=[\\s\"'”’)]|$)");

    /** Shorter lines are titles, names and numbers. */
    private static final int MIN_LENGTH = 8;

    /** Fewer lines tell nothing. */
    private static final int MIN_LINES = 3;

    private static final int MIN_PERCENT = 20;

    private FullStops() {}

    static boolean areUsual(List<Page.Line> lines) {
        int all = 0;
        int stopped = 0;
        for (Page.Line line : lines) {
            if (line.text().length() >= MIN_LENGTH) {
                all++;
                stopped += STOP.matcher(line.text()).find() ? 1 : 0;
            }
        }
        return all < MIN_LINES || stopped * 100 >= all * MIN_PERCENT;
    }
}
