package dev.hatsugen.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what users say of answers. Safe for several threads; every method throws a {@link StoreException} if the store fails. */
public interface FeedbackRepository {

    /**
     * What one user says of one card.
     *
     * @param at when
     * @param guild the guild's id; null for a direct message
     * @param user the user's id
     * @param channel the id of the card's channel; null where others cannot see the card, or in entries of earlier versions
     * @param card the message's id
     * @param isHelpful whether the answer helped
     * @param question the question's words; empty where they are not known or not kept
     * @param quotes references to the quotes that were shown
     * @param reason what the user wrote; may be empty
     */
    record Entry(
            Instant at,
            @Nullable String guild,
            String user,
            @Nullable String channel,
            String card,
            boolean isHelpful,
            String question,
            List<String> quotes,
            String reason) {

        public Entry {
            quotes = List.copyOf(quotes);
        }
    }

    /** Saves an entry, in place of an earlier one of the same user and card. A guild's oldest may be forgotten to make room. */
    void save(Entry entry);

    /**
     * All entries, oldest first.
     *
     * @param guild the guild they come from; null for all
     */
    List<Entry> all(@Nullable String guild);
}
