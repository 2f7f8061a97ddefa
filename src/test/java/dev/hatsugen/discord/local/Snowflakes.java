package dev.hatsugen.discord.local;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: the time they were made at, and a count. */
final class Snowflakes {

    private static final long DISCORD_EPOCH_MS = 1_420_070_400_000L;
    private static final AtomicLong COUNTER = new AtomicLong();

    private Snowflakes() {}

    /** An id of now: JDA reads from it when an interaction expires. */
    static String now() {
        return of(Duration.ZERO);
    }

    /** An id of a moment that long ago. */
    static String of(Duration ago) {
        long time = System.currentTimeMillis() - ago.toMillis() - DISCORD_EPOCH_MS;
        return Long.toString((time << 22) | (COUNTER.incrementAndGet() & 0x3FFFFF));
    }
}
