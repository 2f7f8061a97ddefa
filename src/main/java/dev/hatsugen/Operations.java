package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.directory.Directory;
import dev.hatsugen.answer.directory.Holdings;
import dev.hatsugen.config.Settings;
import dev.hatsugen.discord.watch.EventLog;
import dev.hatsugen.discord.watch.Status;
import dev.hatsugen.discord.watch.Status.IndexState;
import dev.hatsugen.discord.watch.Watch;
import dev.hatsugen.discord.watch.WatchedAnswers;
import dev.hatsugen.metrics.BotMetrics;
import dev.hatsugen.metrics.MetricsEndpoint;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.People;
import dev.hatsugen.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What whoever runs the bot can see of it: log, metrics, status. */
final class Operations implements AutoCloseable {

    private final Settings settings;
    private final Holdings holdings;
    private final IndexState index;
    private final Store store;
    private final BotMetrics metrics = new BotMetrics();
    private final Watch watch = Watch.all(metrics, new EventLog());
    private final @Nullable MetricsEndpoint endpoint;

    private Operations(Settings settings, Holdings holdings, IndexState index, Store store) throws IOException {
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
    static Operations open(Settings settings, Corpus corpus, IndexState index, Store store) throws IOException {
        int members = new Directory(corpus, new People(corpus)).members().size();
        return new Operations(settings, Holdings.of(corpus, members), index, store);
    }

    Watch watch() {
        return watch;
    }

    /** Answers that are counted as questions. */
    Answers watched(Answers answers) {
        return new WatchedAnswers(answers, watch);
    }

    Status status() {
        Duration uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Status(version(), uptime, holdings, index, metrics.figures(), store.size());
    }

    /** Writes the line that says what the bot has started with. */
    void logHealth() {
        new Health(version(), settings, holdings, index).log();
    }

    /** As the jar says; started from class files there is none. */
    private static String version() {
        String version = Operations.class.getPackage().getImplementationVersion();
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
