package dev.hatsugen.writing;

import dev.hatsugen.writing.ChatFailedException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long this thread may still wait for the language model: one time for all requests of an answer, which is over with the first
 * that fails, as what is asked for one purpose after another would wait for the same failure again.
 */
final class Deadline {

    private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Reason> FAILURE = new ThreadLocal<>();

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
            FAILURE.remove();
        }
    }

    /** Nothing more is asked for this answer, whose request failed. */
    static void end(Reason failure) {
        if (END.get() != null) {
            FAILURE.set(failure);
        }
    }

    /** Why the first request of this answer that failed did so; empty where none has. */
    static Optional<Reason> failure() {
        return Optional.ofNullable(FAILURE.get());
    }

    /** How long a request may wait now: at most {@code limit}, and zero or less once the time is over. */
    static Duration left(Duration limit) {
        Long end = END.get();
        Duration left = end == null ? limit : Duration.ofNanos(end - System.nanoTime());
        return left.compareTo(limit) < 0 ? left : limit;
    }
}
