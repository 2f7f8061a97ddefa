package dev.hatsugen.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Keeps the questions that the minutes do not answer. Safe for several threads; every method throws a {@link StoreException} if the
 * store fails.
 */
public interface UnansweredRepository {

    /**
     * One question.
     *
     * @param at when
     * @param guild the guild's id
     * @param user the user's id; empty where the words are not kept
     * @param kind why there is no answer
     * @param question the words; empty where they are not kept
     */
    record Entry(Instant at, String guild, String user, String kind, String question) {}

    /** Saves a question. A guild's oldest may be forgotten to make room. */
    void save(Entry entry);

    /** How many of a guild's questions had no answer, by kind; of those that were not forgotten. */
    Map<String, Integer> counts(String guild);

    /**
     * The questions of a guild whose words are kept, the newest first.
     *
     * @param most so many at most
     */
    List<Entry> latest(String guild, int most);
}
