package dev.hatsugen.discord.corpus;

import dev.hatsugen.discord.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** As much of a list as a card has room for, and how much more there is. */
final class FirstFew {

    private static final int MAX_LISTED = 12;

    private FirstFew() {}

    /** The first of {@code things} in those words; behind them, how many are not shown. */
    static <T> List<String> of(List<T> things, Function<T, String> words, Wording wording) {
        List<String> shown = new ArrayList<>();
        things.stream().limit(MAX_LISTED).map(words).forEach(shown::add);
        int more = things.size() - MAX_LISTED;
        if (more > 0) {
            shown.add(wording.text("minutes.more", more));
        }
        return shown;
    }

    /** The same in one line. */
    static <T> String joined(List<T> things, Function<T, String> words, Wording wording) {
        return String.join(wording.text("minutes.report.separator"), of(things, words, wording));
    }
}
