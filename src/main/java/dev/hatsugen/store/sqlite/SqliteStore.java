package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.GreetedGuildRepository;
import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.RateLimitRepository;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.StoreFault;
import dev.hatsugen.store.StoreHealth;
import dev.hatsugen.store.SubscriptionRepository;
import dev.hatsugen.store.TokenRepository;
import dev.hatsugen.store.ToldMeetingRepository;
import dev.hatsugen.store.UnansweredRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A SQLite file, open for one process. Safe for several threads: they take turns. A file that cannot be used costs what is kept in it
 * and nothing else: work on it fails at once, and after a pause the file is tried again; one that is damaged is set aside and
 * rebuilt.
 */
public final class SqliteStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
    private static final Duration PAUSE_AFTER_A_FAILURE = Duration.ofSeconds(2);

    private static final int MAX_FEEDBACK_OF_A_GUILD = 10_000;

    private static final int MAX_UNANSWERED_OF_A_GUILD = 500;

    private final StoreFile file;
    private final LongSupplier nanoTime;
    private @Nullable StoreFault fault;
    private long failedAt;

    private SqliteStore(StoreFile file, LongSupplier nanoTime) {
        this.file = file;
        this.nanoTime = nanoTime;
    }

    /** Opens the file, and makes it and its folder where there is none. If that cannot be done, {@link #health} tells why. */
    public static SqliteStore open(Path file) {
        return open(file, System::nanoTime);
    }

    /** What is wrong with a file that is there, which is not changed; empty where nothing is. */
    public static Optional<StoreFault> look(Path file) {
        try {
            Database.check(file);
            return Optional.empty();
        } catch (SQLException | UnusableStoreException e) {
            return Optional.of(SqliteFaults.of(file, e));
        }
    }

    /** @param nanoTime passes as {@link System#nanoTime} does */
    static SqliteStore open(Path file, LongSupplier nanoTime) {
        SqliteStore store = new SqliteStore(new StoreFile(file), nanoTime);
        try {
            store.transaction(connection -> true);
        } catch (StoreException e) {
            LOG.debug("Opening the store failed, as the warning says", e);
        }
        return store;
    }

    @Override
    public FeedbackRepository feedback(boolean keepsQuestions) {
        return new SqliteFeedbackRepository(this, keepsQuestions, MAX_FEEDBACK_OF_A_GUILD);
    }

    @Override
    public UnansweredRepository unanswered(boolean keepsQuestions) {
        return new SqliteUnansweredRepository(this, keepsQuestions, MAX_UNANSWERED_OF_A_GUILD);
    }

    @Override
    public RateLimitRepository questions() {
        return new SqliteRateLimitRepository(this, "usage");
    }

    @Override
    public RateLimitRepository clicks() {
        return new SqliteRateLimitRepository(this, "clicks");
    }

    @Override
    public TokenRepository tokens() {
        return new SqliteTokenRepository(this);
    }

    @Override
    public GuildSettingsRepository guildSettings() {
        return new SqliteGuildSettingsRepository(this);
    }

    @Override
    public SubscriptionRepository subscriptions() {
        return new SqliteSubscriptionRepository(this);
    }

    @Override
    public ToldMeetingRepository toldMeetings() {
        return new SqliteToldMeetingRepository(this);
    }

    @Override
    public GreetedGuildRepository greetedGuilds() {
        return new SqliteGreetedGuildRepository(this);
    }

    @Override
    public synchronized Forgotten forget(String user) {
        Forgotten forgotten = transaction(connection -> new Forgotten(
                Database.deleteOf(connection, "feedback", user),
                Database.deleteOf(connection, "usage", user)
                        + Database.deleteOf(connection, "tokens", user)
                        + Database.deleteOf(connection, "unanswered", user),
                Database.deleteOf(connection, "clicks", user),
                Database.deleteOf(connection, "subscriptions", user)));
        try {
            file.emptyLog();
        } catch (SQLException | IOException | UnusableStoreException e) {
            throw failed(SqliteFaults.of(file.path(), e), e);
        }
        return forgotten;
    }

    /**
     * Copies the file, whole while others write it.
     *
     * @param target made by this
     * @throws IOException if the file cannot be read, or the copy cannot be written
     */
    public static void copy(Path file, Path target) throws IOException {
        try {
            Database.copy(file, target);
        } catch (SQLException | UnusableStoreException e) {
            throw new IOException(SqliteFaults.of(file, e).told(), e);
        }
    }

    @Override
    public synchronized StoreHealth health() {
        return new StoreHealth(file.path().toFile().length(), fault, file.setAside());
    }

    /**
     * Runs {@code work} alone, as one transaction.
     *
     * @throws StoreException if the store cannot be used
     */
    synchronized <T> T transaction(Database.Work<T> work) {
        StoreFault known = fault;
        if (known != null && nanoTime.getAsLong() - failedAt < PAUSE_AFTER_A_FAILURE.toNanos()) {
            throw new StoreException(known, null);
        }
        try {
            return done(file.transaction(work));
        } catch (SQLException | IOException | UnusableStoreException e) {
            throw failed(SqliteFaults.of(file.path(), e), e);
        }
    }

    private <T> T done(T result) {
        if (fault != null) {
            LOG.info("The store {} can be used again", file.path());
            fault = null;
        }
        return result;
    }

    private StoreException failed(StoreFault failure, Exception cause) {
        if (!failure.equals(fault)) {
            LOG.warn("Limits and feedback are off: {}", failure.told());
        }
        fault = failure;
        failedAt = nanoTime.getAsLong();
        return new StoreException(failure, cause);
    }

    /** Sets the parameters of a statement in order, counted from 1. */
    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (SQLException e) {
            LOG.warn(
                    "The store was not closed as it should: {}",
                    SqliteFaults.of(file.path(), e).told());
        }
    }
}
