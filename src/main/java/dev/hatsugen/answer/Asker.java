package dev.hatsugen.answer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom answers are worked out on this thread: what they cost is counted for the user and the server.
 *
 * @param user the user's id; null where it is nobody of Discord
 * @param guild the server's id; null in a direct message
 */
public record Asker(@Nullable String user, @Nullable String guild) {

    /** Somebody at the console, or nobody. */
    public static final Asker NOBODY = new Asker(null, null);

    private static final ThreadLocal<Asker> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    /** For whom this thread works. */
    public static Asker current() {
        return CURRENT.get();
    }

    /** What {@code work} gives while this thread works for this asker. */
    public <T> T during(Supplier<T> work) {
        Asker before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }
}
