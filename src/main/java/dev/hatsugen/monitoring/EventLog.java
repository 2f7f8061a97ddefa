package dev.hatsugen.monitoring;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes what happens into the log, one line an event, its message being what happened, and keys and values whose
 * names stay. Questions, replies and refusals are at level info, the rest at debug.
 */
public final class EventLog implements BotObserver {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    @Override
    public void asked(QuestionResult result, Duration took) {
        LOG.atInfo()
                .setMessage("question")
                .addKeyValue("status", name(result.status()))
                .addKeyValue("quotes", result.quotes())
                .addKeyValue("ms", took.toMillis())
                .log();
    }

    @Override
    public void acknowledged(EntryPoint way, Duration took) {
        by(way, LOG.atDebug().setMessage("acknowledged"))
                .addKeyValue("ms", took.toMillis())
                .log();
    }

    @Override
    public void replied(EntryPoint way, ReplyOutcome outcome, Duration took) {
        by(way, LOG.atInfo().setMessage("reply"))
                .addKeyValue("outcome", name(outcome))
                .addKeyValue("ms", took.toMillis())
                .log();
    }

    @Override
    public void turnedAway(Refusal refusal) {
        LOG.atInfo().setMessage("refused").addKeyValue("by", name(refusal)).log();
    }

    @Override
    public void waiting(int replies) {
        LOG.atTrace().setMessage("waiting").addKeyValue("replies", replies).log();
    }

    @Override
    public void discordError(String code) {
        LOG.atDebug().setMessage("discord-error").addKeyValue("code", code).log();
    }

    @Override
    public void reconnected(Reconnection reconnection) {
        LOG.atInfo()
                .setMessage("reconnected")
                .addKeyValue("how", name(reconnection))
                .log();
    }

    private static LoggingEventBuilder by(EntryPoint way, LoggingEventBuilder line) {
        return line.addKeyValue("way", name(way.kind())).addKeyValue("name", way.name());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
