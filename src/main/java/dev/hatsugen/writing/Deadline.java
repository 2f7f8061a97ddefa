package dev.hatsugen.writing;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How long this thread may still wait for the language model: one time for all requests of an answer. */
final class Deadline {

    private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

    private Deadline() {}

    /** What {@code work} gives, all of whose requests together wait at most {@code limit}; a deadline that is set already stays. */
    static <T> T within(Duration limit, Supplier<T> work) {
        if (END.get() != null) {
            return work.get();
        }
        END.set(System.nanoTime() + limit.toNanos());
        try {
            return work.get();
        } finally {
            END.remove();
        }
    }

    /** How long a request may wait now: at most {@code limit}, and zero or less once the time is over. */
    static Duration left(Duration limit) {
        Long end = END.get();
        Duration left = end == null ? limit : Duration.ofNanos(end - System.nanoTime());
        return left.compareTo(limit) < 0 ? left : limit;
    }
}
