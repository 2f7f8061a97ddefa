package dev.hatsugen.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.SubscriptionRepository.Added;
import dev.hatsugen.store.SubscriptionRepository.Kept;
import dev.hatsugen.store.SubscriptionRepository.Kind;
import dev.hatsugen.store.SubscriptionRepository.Subscription;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SubscriptionRepository} and {@link ToldMeetingRepository} must do. */
public abstract class SubscriptionRepositoryContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** A repository that holds nothing. */
    protected abstract SubscriptionRepository empty();

    /** No meeting is noted there. */
    protected abstract ToldMeetingRepository nothingTold();

    private static Subscription topic(String user, @Nullable String channel, String words) {
        return new Subscription(user, "g", channel, Kind.TOPIC, words, "ja");
    }

    private static Added add(SubscriptionRepository subscriptions, Subscription one) {
        return subscriptions.add(one, 3, 2, NOON);
    }

    @Test
    void whatWasAddedIsReadBackOldestFirst() {
        SubscriptionRepository subscriptions = empty();
        Subscription first = topic("u", "c", "話題");
        Subscription second = new Subscription("v", null, null, Kind.PERSON, "名前", "en");
        assertThat(add(subscriptions, first)).isEqualTo(Added.SAVED);
        assertThat(add(subscriptions, second)).isEqualTo(Added.SAVED);

        assertThat(subscriptions.all()).extracting(Kept::subscription).containsExactly(first, second);
        assertThat(subscriptions.of("v")).extracting(Kept::subscription).containsExactly(second);
    }

    @Test
    void oneChannelIsToldOfATopicOnceAndSoIsOneUser() {
        SubscriptionRepository subscriptions = empty();
        add(subscriptions, topic("u", "c", "話題"));
        add(subscriptions, topic("u", null, "話題"));

        assertThat(add(subscriptions, topic("v", "c", "話題"))).isEqualTo(Added.ALREADY);
        assertThat(add(subscriptions, topic("u", null, "話題"))).isEqualTo(Added.ALREADY);
        assertThat(add(subscriptions, topic("v", null, "話題"))).isEqualTo(Added.SAVED);
        assertThat(add(subscriptions, topic("v", "d", "話題"))).isEqualTo(Added.SAVED);
    }

    @Test
    void thereIsNoRoomForMoreThanTheLimits() {
        SubscriptionRepository subscriptions = empty();
        add(subscriptions, topic("u", "c", "1"));
        add(subscriptions, topic("u", "c", "2"));
        assertThat(add(subscriptions, topic("v", "c", "3"))).isEqualTo(Added.CHANNEL_FULL);
        add(subscriptions, topic("u", null, "3"));
        assertThat(add(subscriptions, topic("u", null, "4"))).isEqualTo(Added.USER_FULL);
    }

    @Test
    void aUserRemovesTheirOwnAlone() {
        SubscriptionRepository subscriptions = empty();
        add(subscriptions, topic("u", "c", "話題"));
        long id = subscriptions.of("u").getFirst().id();

        assertThat(subscriptions.remove("v", id)).isFalse();
        assertThat(subscriptions.remove("u", id)).isTrue();
        assertThat(subscriptions.remove("u", id)).isFalse();
        assertThat(subscriptions.all()).isEmpty();
    }

    @Test
    void aMeetingIsNewOnce() {
        ToldMeetingRepository told = nothingTold();
        assertThat(told.isEmpty()).isTrue();
        assertThat(told.add(Set.of("1", "2"))).containsExactly("1", "2");
        assertThat(told.add(Set.of("2", "3"))).containsExactly("3");
        assertThat(told.isEmpty()).isFalse();
    }
}
