package dev.hatsugen.monitoring;

import dev.hatsugen.monitoring.QuestionResult.Status;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Counts and times what happens to the bot. No tag is ever a user's word, so that there are never more series than kinds of things. */
public final class BotMetrics implements BotObserver, AutoCloseable {

    private static final String QUESTIONS = "hatsugen.questions";
    private static final String REFUSALS = "hatsugen.refusals";
    private static final String ERRORS = "hatsugen.discord.errors";
    private static final String RECONNECTIONS = "hatsugen.gateway.reconnections";

    private static final Duration[] BORDERS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10)
    };

    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.95;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ProcessMetrics process = new ProcessMetrics(registry);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Timer recent;

    public BotMetrics() {
        registry.gauge("hatsugen.queue", waiting);
        recent = Timer.builder("hatsugen.replies.recent")
                .description("From an interaction to its card, within the last hour")
                .publishPercentiles(MEDIAN, SLOW)
                .distributionStatisticExpiry(Duration.ofHours(1))
                .register(registry);
    }

    @Override
    public void asked(QuestionResult result, Duration took) {
        timer(QUESTIONS, "From a question to its answer", "status", name(result.status()))
                .record(took);
    }

    @Override
    public void acknowledged(EntryPoint way, Duration took) {
        timer(
                        "hatsugen.acknowledgements",
                        "From an interaction to its acknowledgement",
                        "way",
                        name(way.kind()),
                        "name",
                        way.name())
                .record(took);
    }

    @Override
    public void replied(EntryPoint way, ReplyOutcome outcome, Duration took) {
        recent.record(took);
        timer(
                        "hatsugen.replies",
                        "From an interaction to its card",
                        "way",
                        name(way.kind()),
                        "name",
                        way.name(),
                        "outcome",
                        name(outcome))
                .record(took);
    }

    @Override
    public void turnedAway(Refusal refusal) {
        registry.counter(REFUSALS, "by", name(refusal)).increment();
    }

    @Override
    public void waiting(int replies) {
        waiting.set(replies);
    }

    @Override
    public void discordError(String code) {
        registry.counter(ERRORS, "code", code).increment();
    }

    @Override
    public void reconnected(Reconnection reconnection) {
        registry.counter(RECONNECTIONS, "how", name(reconnection)).increment();
    }

    /** All of it in a few figures. */
    public StatsSnapshot figures() {
        Map<String, Long> errors = registry.find(ERRORS).counters().stream()
                .collect(Collectors.toMap(counter -> tag(counter, "code"), counter -> (long) counter.count()));
        return new StatsSnapshot(
                questions(Status.ANSWERED),
                questions(Status.NOT_FOUND),
                questions(Status.FAILED) + questions(Status.FAILED_RETRIABLE),
                recent(MEDIAN),
                recent(SLOW),
                waiting.get(),
                sum(REFUSALS),
                errors,
                sum(RECONNECTIONS));
    }

    MeterRegistry registry() {
        return registry;
    }

    io.prometheus.metrics.model.registry.PrometheusRegistry prometheus() {
        return registry.getPrometheusRegistry();
    }

    @Override
    public void close() {
        process.close();
        registry.close();
    }

    private Timer timer(String name, String description, String... tags) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(BORDERS)
                .tags(tags)
                .register(registry);
    }

    private long questions(Status status) {
        Timer timer = registry.find(QUESTIONS).tag("status", name(status)).timer();
        return timer == null ? 0 : timer.count();
    }

    private Duration recent(double percentile) {
        for (ValueAtPercentile value : recent.takeSnapshot().percentileValues()) {
            if (value.percentile() == percentile) {
                return Duration.ofNanos((long) value.value(TimeUnit.NANOSECONDS));
            }
        }
        return Duration.ZERO;
    }

    private long sum(String counters) {
        return (long) registry.find(counters).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String tag(Meter meter, String tag) {
        return String.valueOf(meter.getId().getTag(tag));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
