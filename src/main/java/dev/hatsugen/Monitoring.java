package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.config.Settings;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.BotMetrics;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.EventLog;
import dev.hatsugen.monitoring.MetricsEndpoint;
import dev.hatsugen.monitoring.ObservedAnswers;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.monitoring.Status.IndexState;
import dev.hatsugen.question.People;
import dev.hatsugen.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What whoever runs the bot can see of it: log, metrics, status. */
final class Monitoring implements AutoCloseable {

    private final Settings settings;
    private final CorpusStatistics holdings;
    private final IndexState index;
    private final Store store;
    private final BotMetrics metrics = new BotMetrics();
    private final BotObserver watch = BotObserver.all(metrics, new EventLog());
    private final @Nullable MetricsEndpoint endpoint;

    private Monitoring(Settings settings, CorpusStatistics holdings, IndexState index, Store store) throws IOException {
        this.settings = settings;
        this.holdings = holdings;
        this.index = index;
        this.store = store;
        Integer port = settings.metricsPort();
        this.endpoint = port == null ? null : MetricsEndpoint.open(metrics, port);
    }

    /**
     * Begins to count, and opens the port for the metrics where the settings name one.
     *
     * @throws IOException if that port cannot be used
     */
    static Monitoring open(Settings settings, Corpus corpus, IndexState index, Store store) throws IOException {
        int members = new CorpusCatalog(corpus, new People(corpus)).members().size();
        return new Monitoring(settings, CorpusStatistics.of(corpus, members), index, store);
    }

    BotObserver watch() {
        return watch;
    }

    /** Answers that are counted as questions. */
    Answers watched(Answers answers) {
        return new ObservedAnswers(answers, watch);
    }

    Status status() {
        Duration uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Status(version(), uptime, holdings, index, metrics.figures(), store.size());
    }

    /** Writes the line that says what the bot has started with. */
    void logHealth() {
        new StartupReport(version(), settings, holdings, index).log();
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
