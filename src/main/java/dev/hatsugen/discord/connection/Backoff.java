package dev.hatsugen.discord.connection;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses that double from attempt to attempt, and that end at once when nobody wants to connect any more. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param first the pause after the first failed attempt, more than zero
     * @param longest no pause is longer
     * @throws IllegalArgumentException if {@code first} is not more than zero or longer than {@code longest}
     */
    public Backoff(Duration first, Duration longest) {
        if (!first.isPositive() || first.compareTo(longest) > 0) {
            throw new IllegalArgumentException("no pauses from " + first + " to " + longest);
        }
        this.first = first;
        this.longest = longest;
    }

    /**
     * How long to pause.
     *
     * @param failures failed attempts in a row, 1 or more
     */
    Duration after(int failures) {
        int doublings = Math.min(failures - 1, 30);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** Pauses this thread, or returns at once after {@link #end()}. */
    void pause(Duration pause) {
        try {
            ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isEnded() {
        return ended.getCount() == 0;
    }

    /** Ends all pauses, running and to come. */
    public void end() {
        ended.countDown();
    }
}
