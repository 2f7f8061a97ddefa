package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.RateLimitRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts questions and clicks of the last hour against the limits of the settings. Safe for several threads. */
public final class RateLimiter {

    /** To read on in an answer is no new question; but as it makes work, it is not free. */
    static final int CLICKS_PER_QUESTION = 10;

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
     * Counts a question.
     *
     * @param guild null in a direct message
     * @return how long to wait; empty if it was within the limits
     */
    Optional<Duration> question(String user, @Nullable String guild) {
        return take(questions, 1, user, guild);
    }

    /** Counts a click, of which there may be {@value #CLICKS_PER_QUESTION} for each question; as {@link #question}. */
    Optional<Duration> click(String user, @Nullable String guild) {
        return take(clicks, CLICKS_PER_QUESTION, user, guild);
    }

    private Optional<Duration> take(RateLimitRepository events, int times, String user, @Nullable String guild) {
        Instant now = clock.instant();
        return events.take(user, guild, settings.perUser() * times, settings.perGuild() * times, now)
                .map(next -> Duration.between(now, next));
    }
}
