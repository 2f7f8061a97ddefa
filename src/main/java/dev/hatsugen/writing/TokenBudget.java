package dev.hatsugen.writing;

import java.time.Clock;
import java.time.LocalDate;

/** How many tokens of the language model are left for the day. Safe for several threads. */
final class TokenBudget {

    private final int perDay;
    private final Clock clock;
    private LocalDate day;
    private long used;

    /** @param perDay at least 1 */
    TokenBudget(int perDay, Clock clock) {
        this.perDay = perDay;
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    /** Whether another request may be made. */
    synchronized boolean isLeft() {
        startDay();
        return used < perDay;
    }

    /** Counts what a request used. */
    synchronized void use(long tokens) {
        startDay();
        used += Math.max(tokens, 0);
    }

    private void startDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
    }
}
