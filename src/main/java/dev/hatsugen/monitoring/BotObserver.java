package dev.hatsugen.monitoring;

import java.time.Duration;
import java.util.List;

/**
 * Takes note of what happens to the bot. It is told on the bot's own threads, from several of them at once: it must neither wait
 * nor throw.
 */
public interface BotObserver {

    /** A question was worked on, or a word went up that it could not be. */
    void asked(QuestionResult result, Duration took);

    /** An interaction was acknowledged: from its arrival here until Discord had the acknowledgement. */
    void acknowledged(EntryPoint way, Duration took);

    /** A reply is over: from the interaction's arrival here until Discord had the card. */
    void replied(EntryPoint way, ReplyOutcome outcome, Duration took);

    /** Somebody was turned away. */
    void turnedAway(Refusal refusal);

    /** So many replies wait for a thread now. */
    void waiting(int replies);

    /**
     * Discord did not do what a request asked for.
     *
     * @param code Discord's own code, else the HTTP status, else {@code network}
     */
    void discordError(String code);

    /** The connection to the gateway is there again. */
    void reconnected(Reconnection reconnection);

    /** All of these together. */
    static BotObserver all(BotObserver... observers) {
        return new CompositeObserver(List.of(observers));
    }
}
