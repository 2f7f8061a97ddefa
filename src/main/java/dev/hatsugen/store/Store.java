package dev.hatsugen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file, open for one process. Safe for several threads: they take turns. */
public final class Store implements AutoCloseable {

    private static final List<String> SETUP = List.of(
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL",
            "PRAGMA busy_timeout = 3000",
            """
            CREATE TABLE IF NOT EXISTS feedback (
                at INTEGER NOT NULL, guild TEXT, user TEXT NOT NULL, card TEXT NOT NULL, helpful INTEGER NOT NULL,
                question TEXT, question_hash TEXT NOT NULL, quotes TEXT NOT NULL, reason TEXT NOT NULL,
                PRIMARY KEY (card, user))""",
            "CREATE TABLE IF NOT EXISTS usage (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
            "CREATE INDEX IF NOT EXISTS usage_of_user ON usage (user, at)",
            "CREATE INDEX IF NOT EXISTS usage_of_guild ON usage (guild, at)",
            "CREATE TABLE IF NOT EXISTS clicks (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
            "CREATE INDEX IF NOT EXISTS clicks_of_user ON clicks (user, at)",
            "CREATE INDEX IF NOT EXISTS clicks_of_guild ON clicks (guild, at)");

    /** Work on the connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Connection connection;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the file, and makes it and its folder where there is none.
     *
     * @throws StoreException if that cannot be done
     */
    public static Store open(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Store store = new Store(file, DriverManager.getConnection("jdbc:sqlite:" + file));
            store.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String sql : SETUP) {
                        statement.execute(sql);
                    }
                    return SETUP.size();
                }
            });
            return store;
        } catch (IOException | SQLException e) {
            throw new StoreException("The store cannot be opened: " + file, e);
        }
    }

    /**
     * What users say of answers.
     *
     * @param keepsQuestions whether to keep the words of questions; else only their hash
     */
    public FeedbackRepository feedback(boolean keepsQuestions) {
        return new SqliteFeedbackRepository(this, keepsQuestions);
    }

    /** The questions that were asked. */
    public RateLimitRepository questions() {
        return new SqliteRateLimitRepository(this, "usage");
    }

    /** The clicks on buttons. */
    public RateLimitRepository clicks() {
        return new SqliteRateLimitRepository(this, "clicks");
    }

    /** How large the file is, in bytes, without what is not yet written into it. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StoreException("The store's size cannot be read", e);
        }
    }

    /** Runs {@code work} alone, as one transaction. */
    synchronized <T> T transaction(Work<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Sets the parameters of a statement in order, counted from 1. */
    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read or written", e);
        }
    }

    @Override
    public synchronized void close() {
        run(open -> {
            open.close();
            return true;
        });
    }
}
