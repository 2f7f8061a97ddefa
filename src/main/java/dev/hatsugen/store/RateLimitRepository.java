package dev.hatsugen.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of one kind by user and guild in a sliding window. Safe for several threads; every method throws a {@link
 * StoreException} if the store fails.
 */
public interface RateLimitRepository {

    /** How long an event counts. */
    Duration WINDOW = Duration.ofHours(1);

    /**
     * A limit that is reached.
     *
     * @param ofGuild whether it is the guild's; else the user's
     * @param limit how many events there may be in the window
     * @param until when there is room for the next
     */
    record Full(boolean ofGuild, int limit, Instant until) {}

    /**
     * Counts one more event, unless its user or guild has reached the limit.
     *
     * @param user the user's id
     * @param guild the guild's id; null in a direct message, which counts for its user alone
     * @param perUser how many events a user may cause in the window, 1 or more
     * @param perGuild how many events all users of a guild may cause in the window, 1 or more
     * @return empty if it was counted, else what is against it
     */
    Optional<Full> take(String user, @Nullable String guild, int perUser, int perGuild, Instant now);
}
