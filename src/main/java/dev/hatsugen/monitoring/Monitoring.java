package dev.hatsugen.monitoring;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.store.StoreHealth;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What whoever runs the bot can see of it: log, metrics, status. */
public final class Monitoring implements AutoCloseable {

    private final Supplier<IndexedMinutes> minutes;
    private final Supplier<StoreHealth> store;
    private final LongSupplier tokens;
    private final BotMetrics metrics = new BotMetrics();
    private final ModelObserver models = new ModelMetrics(metrics.registry());
    private final BotObserver observer = BotObserver.all(metrics, new EventLog());
    private final @Nullable MetricsEndpoint endpoint;

    private Monitoring(
            Supplier<IndexedMinutes> minutes, Supplier<StoreHealth> store, LongSupplier tokens, @Nullable Integer port)
            throws IOException {
        this.minutes = minutes;
        this.store = store;
        this.tokens = tokens;
        this.endpoint = port == null ? null : MetricsEndpoint.open(metrics, port);
    }

    /**
     * Begins to count, and opens the port for the metrics where there is one.
     *
     * @param minutes what is asked about now
     * @param store how the store is now
     * @param tokens how many tokens of a language model were used today
     * @param port 0 to 65535; null for no port
     * @throws IOException if that port cannot be used
     */
    public static Monitoring open(
            Supplier<IndexedMinutes> minutes, Supplier<StoreHealth> store, LongSupplier tokens, @Nullable Integer port)
            throws IOException {
        return new Monitoring(minutes, store, tokens, port);
    }

    /** Counts and logs what it is told. */
    public BotObserver observer() {
        return observer;
    }

    /** Counts what it is told of models. */
    public ModelObserver models() {
        return models;
    }

    /** Answers that are counted as questions. */
    public Answers observed(Answers answers) {
        return new ObservedAnswers(answers, observer);
    }

    /** How the bot is now. */
    public Status status() {
        Duration uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        IndexedMinutes now = minutes.get();
        return new Status(
                version(), uptime, now.statistics(), now.index(), metrics.figures(), store.get(), tokens.getAsLong());
    }

    /** What the bot has started with. */
    public StartupReport startupReport() {
        return new StartupReport(version(), minutes.get());
    }

    /** As the jar says; started from class files there is none. */
    private static String version() {
        String version = Monitoring.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    @Override
    public void close() {
        if (endpoint != null) {
            endpoint.close();
        }
        metrics.close();
    }
}
