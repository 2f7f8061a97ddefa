package dev.hatsugen.monitoring;

import java.time.Duration;
import java.util.Map;

/**
 * What happened since the bot started.
 *
 * @param answered questions that the minutes answer
 * @param notFound questions that they do not answer
 * @param failed questions that could not be worked on
 * @param median the time to a reply, within the last hour; zero where there was none
 * @param slow the time that 95 of 100 replies take at most, within the last hour; zero where there was none
 * @param waiting replies that wait for a thread now
 * @param turnedAway questions and clicks that were not allowed
 * @param discordErrors how often, by code
 * @param reconnections connections to the gateway that came back
 */
public record StatsSnapshot(
        long answered,
        long notFound,
        long failed,
        Duration median,
        Duration slow,
        int waiting,
        long turnedAway,
        Map<String, Long> discordErrors,
        long reconnections) {

    public StatsSnapshot {
        discordErrors = Map.copyOf(discordErrors);
    }
}
