package dev.hatsugen.store.sqlite;

import dev.hatsugen.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** One open SQLite file with the tables of {@link Schema}. One thread at a time. */
final class Database implements AutoCloseable {

    static {
        SqliteLibrary.ofSystem().prepare();
    }

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Work on the connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Opens the file, checks it as a whole and brings its tables up to date; makes it and its folder where there is none.
     *
     * @throws UnusableStoreException if the file is damaged, or its tables are of another program
     */
    static Database open(Path file) throws SQLException, IOException, UnusableStoreException {
        PrivateFiles.ensureFile(file);
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String sql : Schema.CONNECTION) {
                statement.execute(sql);
            }
            check(statement);
            Schema.migrate(connection);
            return new Database(connection);
        } catch (SQLException | UnusableStoreException e) {
            connection.close();
            throw e;
        }
    }

    /** Reads the whole file and changes nothing. */
    static void check(Path file) throws SQLException, UnusableStoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            check(statement);
        }
    }

    /** Copies a file that was checked, as it is at one moment, to a new one. */
    static void copy(Path file, Path target) throws SQLException, UnusableStoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            check(statement);
            copy.setString(1, target.toString());
            copy.executeUpdate();
        }
    }

    /** Writes all of the log into the file and empties it, so that nothing deleted is left in it. */
    void emptyLog() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Deletes the rows of a user; returns how many there were. */
    static int deleteOf(Connection connection, String table, String user) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE user_id = ?")) {
            delete.setString(1, user);
            return delete.executeUpdate();
        }
    }

    private static void check(Statement statement) throws SQLException, UnusableStoreException {
        try (ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!"ok".equals(row.getString(1))) {
                throw new UnusableStoreException("damaged", null);
            }
        }
    }

    /** Runs {@code work} as one transaction: what it wrote is kept whole, or not at all. */
    <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException e) {
            undo(connection, "ROLLBACK", e);
            throw e;
        }
    }

    /** Rolls back after {@code failure}, which stays the one to tell: what fails in here comes of it. */
    static void undo(Connection connection, String rollback, Exception failure) {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            } else {
                statement.execute(rollback);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
