package dev.hatsugen.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what users want to hear of when new minutes come in. Safe for several threads; a {@link StoreException} if the store fails.
 */
public interface SubscriptionRepository {

    /** What is subscribed to. */
    enum Kind {
        /** Words that are said. */
        TOPIC,
        /** Somebody who speaks. */
        PERSON
    }

    /**
     * What a user subscribes to.
     *
     * @param user the user's id
     * @param guild the id of the server where they did; null in a direct message
     * @param channel the id of the channel that is told; null for a direct message to the user
     * @param value the words, or the name
     * @param language of the cards, a language tag
     */
    record Subscription(
            String user, @Nullable String guild, @Nullable String channel, Kind kind, String value, String language) {}

    /** A subscription that is kept, with its number. */
    record Kept(long id, Subscription subscription) {}

    /** What became of a subscription. */
    enum Added {
        SAVED,
        /** There is one like it for the same channel, or for the same user. */
        ALREADY,
        /** The user has as many as a user may have. */
        USER_FULL,
        /** The channel is told of as much as a channel may be. */
        CHANNEL_FULL
    }

    /**
     * Saves one, unless there is one like it or no room.
     *
     * @param perUser how many a user may have
     * @param perChannel how many a channel may be told of
     */
    Added add(Subscription subscription, int perUser, int perChannel, Instant now);

    /** Those of a user, oldest first. */
    List<Kept> of(String user);

    /** All of them, oldest first. */
    List<Kept> all();

    /**
     * Removes one.
     *
     * @param user whose it must be
     * @return whether there was one
     */
    boolean remove(String user, long id);
}
