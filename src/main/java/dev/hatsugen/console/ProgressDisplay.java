package dev.hatsugen.console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work has come: a bar where standard error is a terminal, else one line. Not for several threads. */
public final class ProgressDisplay {

    private static final int WIDTH = 79;
    private static final int INTERVAL_MILLIS = 100;

    private final Streams streams;
    private @Nullable ProgressBar bar;

    ProgressDisplay(Streams streams) {
        this.streams = streams;
    }

    /**
     * The work begins.
     *
     * @param task what is done, in a few words
     * @param steps how many steps it takes
     */
    public void begin(String task, int steps) {
        if (streams.watched().getAsBoolean()) {
            bar = bar(task, steps);
        } else {
            streams.err().println(SafeText.of(task) + " (" + steps + ")");
        }
    }

    /** So many steps more are done. */
    public void advance(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    /** The work is done, or given up. */
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private ProgressBar bar(String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(SafeText.of(task))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                .setMaxRenderedLength(WIDTH)
                .build();
    }
}
