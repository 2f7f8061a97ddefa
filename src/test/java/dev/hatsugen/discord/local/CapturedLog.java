package dev.hatsugen.discord.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged from its making to its closing, in both formats: of our own all that level debug shows, of the
 * client's and all others what warns.
 */
public final class CapturedLog implements AutoCloseable {

    private static final Encoder<ILoggingEvent> TEXT = encoder("text");
    private static final Encoder<ILoggingEvent> JSON = encoder("json");

    private final Map<Logger, @Nullable Level> former = new HashMap<>();
    private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Appender<ILoggingEvent> console = root.getAppender("text");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> json = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(TEXT.encode(event), StandardCharsets.UTF_8));
            json.add(new String(JSON.encode(event), StandardCharsets.UTF_8));
        }
    };

    public CapturedLog() {
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.levelStr);
        warnings.start();
        console.addFilter(warnings);
        set(logger("dev.hatsugen"), Level.DEBUG);
        set(logger("dev.hatsugen.discord"), Level.DEBUG);
        set(logger("dev.hatsugen.monitoring"), Level.DEBUG);
        set(logger("net.dv8tion.jda"), Level.WARN);
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    /** One entry for each event, its stack trace included. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The same as JSON. */
    public List<String> json() {
        return List.copyOf(json);
    }

    /** Throws the lines away. */
    public void forget() {
        lines.clear();
        json.clear();
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
        console.clearAllFilters();
        former.forEach(Logger::setLevel);
    }

    private void set(Logger logger, Level level) {
        former.put(logger, logger.getLevel());
        logger.setLevel(level);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** The encoder that the program itself uses with {@code HATSUGEN_LOG_FORMAT} set so. */
    public static Encoder<ILoggingEvent> encoder(String format) {
        LoggerContext context = new LoggerContext();
        context.putProperty("HATSUGEN_LOG_FORMAT", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(
                    Objects.requireNonNull(CapturedLog.class.getResource("/logback.xml"), "the log's settings"));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        return ((OutputStreamAppender<ILoggingEvent>) context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                        .iteratorForAppenders()
                        .next())
                .getEncoder();
    }
}
