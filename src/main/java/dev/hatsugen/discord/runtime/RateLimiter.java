package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.RateLimitRepository;
import dev.hatsugen.store.RateLimitRepository.Full;
import dev.hatsugen.store.StoreException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts questions and clicks of the last hour against the limits of the settings. Safe for several threads. */
public final class RateLimiter {

    /** To read on in an answer is no new question; but as it makes work, it is not free. */
    static final int CLICKS_PER_QUESTION = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RateLimiter.class);

    private final AccessSettings settings;
    private final RateLimitRepository questions;
    private final RateLimitRepository clicks;
    private final Clock clock;

    public RateLimiter(
            AccessSettings settings, RateLimitRepository questions, RateLimitRepository clicks, Clock clock) {
        this.settings = settings;
        this.questions = questions;
        this.clicks = clicks;
        this.clock = clock;
    }

    /**
     * Counts a question. While the store cannot be used, nothing is counted and nobody is turned away.
     *
     * @param guild null in a direct message
     * @return the limit that is reached; empty if it was within the limits
     */
    Optional<Full> question(String user, @Nullable String guild) {
        return take(questions, 1, user, guild);
    }

    /** Counts a click, of which there may be {@value #CLICKS_PER_QUESTION} for each question; as {@link #question}. */
    Optional<Full> click(String user, @Nullable String guild) {
        return take(clicks, CLICKS_PER_QUESTION, user, guild);
    }

    private Optional<Full> take(RateLimitRepository events, int times, String user, @Nullable String guild) {
        try {
            return events.take(user, guild, settings.perUser() * times, settings.perGuild() * times, clock.instant());
        } catch (StoreException e) {
            LOG.debug("Not counted: {}", e.code());
            return Optional.empty();
        }
    }
}
