package dev.hatsugen.monitoring;

import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.store.StoreHealth;
import java.time.Duration;
import java.time.Instant;

/**
 * How the bot is.
 *
 * @param version of Hatsugen
 * @param uptime since the process started
 * @param holdings what the minutes hold and lack
 * @param index what they are searched in
 * @param figures what happened since the start
 * @param store how the file is of what outlives a restart
 * @param modelTokens how many tokens of a language model were used today
 */
public record Status(
        String version,
        Duration uptime,
        CorpusStatistics holdings,
        IndexState index,
        StatsSnapshot figures,
        StoreHealth store,
        long modelTokens) {

    /**
     * The index in use.
     *
     * @param model the embedding model
     * @param dimension the length of its vectors
     * @param since when it was made
     */
    public record IndexState(String model, int dimension, Instant since) {}
}
