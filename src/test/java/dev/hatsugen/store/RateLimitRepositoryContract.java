package dev.hatsugen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RateLimitRepository} must do. */
public abstract class RateLimitRepositoryContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant AFTER = NOON.plus(RateLimitRepository.WINDOW);

    /** A repository that has counted nothing. */
    protected abstract RateLimitRepository empty();

    @Test
    void aUserMayCauseAsManyAsAllowedAndIsToldWhenThereIsRoom() {
        RateLimitRepository events = empty();

        assertThat(events.take("u", "g", 2, 9, NOON)).isEmpty();
        assertThat(events.take("u", "g", 2, 9, NOON.plusSeconds(60))).isEmpty();
        assertThat(events.take("u", "g", 2, 9, NOON.plusSeconds(120)))
                .contains(new RateLimitRepository.Full(false, 2, AFTER));
        assertThat(events.take("v", "g", 2, 9, NOON.plusSeconds(120))).isEmpty();
    }

    @Test
    void theWindowSlides() {
        RateLimitRepository events = empty();
        events.take("u", "g", 2, 9, NOON);
        events.take("u", "g", 2, 9, NOON.plusSeconds(60));

        assertThat(events.take("u", "g", 2, 9, AFTER.minusMillis(1))).isPresent();
        assertThat(events.take("u", "g", 2, 9, AFTER)).isEmpty();
        assertThat(events.take("u", "g", 2, 9, AFTER))
                .contains(new RateLimitRepository.Full(false, 2, AFTER.plusSeconds(60)));
    }

    @Test
    void whoIsTurnedAwayIsNotCounted() {
        RateLimitRepository events = empty();
        events.take("u", "g", 1, 9, NOON);
        events.take("u", "g", 1, 9, NOON.plusSeconds(3000));

        assertThat(events.take("u", "g", 1, 9, AFTER)).isEmpty();
    }

    @Test
    void allUsersOfAGuildShareItsLimit() {
        RateLimitRepository events = empty();

        assertThat(events.take("u", "g", 9, 1, NOON)).isEmpty();
        assertThat(events.take("v", "g", 9, 1, NOON)).contains(new RateLimitRepository.Full(true, 1, AFTER));
        assertThat(events.take("v", "h", 9, 1, NOON)).isEmpty();
    }

    @Test
    void directMessagesCountForTheirUserAlone() {
        RateLimitRepository events = empty();

        assertThat(events.take("u", null, 2, 1, NOON)).isEmpty();
        assertThat(events.take("u", null, 2, 1, NOON)).isEmpty();
        assertThat(events.take("u", "g", 2, 1, NOON)).contains(new RateLimitRepository.Full(false, 2, AFTER));
        assertThat(events.take("v", null, 2, 1, NOON)).isEmpty();
    }

    @Test
    void whatAClockNotedThatWasAheadLocksNobodyOut() {
        RateLimitRepository events = empty();
        Instant ahead = NOON.plus(Duration.ofDays(365));
        assertThat(events.take("u", "g", 1, 1, ahead)).isEmpty();

        assertThat(events.take("u", "g", 1, 1, NOON)).isEmpty();
        assertThat(events.take("u", "g", 1, 1, NOON.plusSeconds(1)))
                .contains(new RateLimitRepository.Full(false, 1, AFTER));
    }

    @Test
    void threadsThatTakeTurnsTheOtherWayRoundAreBothCounted() {
        RateLimitRepository events = empty();
        assertThat(events.take("u", "g", 1, 9, NOON.plusMillis(5))).isEmpty();

        assertThat(events.take("u", "g", 1, 9, NOON)).isPresent();
    }
}
