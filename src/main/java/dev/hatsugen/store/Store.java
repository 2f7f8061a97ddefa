package dev.hatsugen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The file, open for one process. Safe for several threads: they take turns. */
public final class Store implements AutoCloseable {

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
                    for (String sql : Schema.SETUP) {
                        statement.execute(sql);
                    }
                    return Schema.SETUP.size();
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
