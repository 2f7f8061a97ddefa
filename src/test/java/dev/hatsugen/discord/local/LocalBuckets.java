package dev.hatsugen.discord.local;

import com.sun.net.httpserver.Headers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The buckets that requests are counted in: each answer says how much is left, and a bucket can be emptied for a while. */
final class LocalBuckets {

    private static final int LIMIT = 1000;

    private final Map<Step, Integer> emptied = new ConcurrentHashMap<>();
    private final Map<Step, Long> emptyUntil = new ConcurrentHashMap<>();

    /** From the next answer on there is nothing left for that long. */
    void empty(Step step, int seconds) {
        emptied.put(step, seconds);
    }

    /** The rule that a request breaks that comes too early. */
    Optional<String> violation(@Nullable Step step) {
        return step != null && emptyUntil.getOrDefault(step, Long.MIN_VALUE) > System.nanoTime()
                ? Optional.of("a request of an empty bucket: " + step)
                : Optional.empty();
    }

    /** Says how much is left. */
    void tell(@Nullable Step step, Headers headers) {
        if (step == null) {
            return;
        }
        Integer seconds = emptied.remove(step);
        if (seconds != null) {
            emptyUntil.put(step, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        }
        double reset = seconds == null ? 1 : seconds;
        headers.set("X-RateLimit-Bucket", "bucket-" + step);
        headers.set("X-RateLimit-Limit", Integer.toString(LIMIT));
        headers.set("X-RateLimit-Remaining", seconds == null ? Integer.toString(LIMIT - 1) : "0");
        headers.set("X-RateLimit-Reset-After", Double.toString(reset));
        headers.set("X-RateLimit-Reset", Double.toString(System.currentTimeMillis() / 1000.0 + reset));
    }
}
