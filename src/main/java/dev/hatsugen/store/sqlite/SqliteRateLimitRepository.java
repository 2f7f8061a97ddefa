package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.RateLimitRepository;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events of one kind, in a table of its own. */
final class SqliteRateLimitRepository implements RateLimitRepository {

    /** Threads that ask for the time one after the other may take their turns the other way round. */
    private static final Duration MAX_AHEAD = Duration.ofMinutes(1);

    private final SqliteStore store;
    private final String table;

    /** @param table has the columns {@code at}, {@code user_id} and {@code guild} */
    SqliteRateLimitRepository(SqliteStore store, String table) {
        this.store = store;
        this.table = table;
    }

    @Override
    public Optional<Full> take(String user, @Nullable String guild, int perUser, int perGuild, Instant now) {
        return store.transaction(connection -> {
            forget(connection, now);
            Optional<Full> full =
                    until(connection, "user_id", user, perUser).map(room -> new Full(false, perUser, room));
            if (full.isEmpty() && guild != null) {
                full = until(connection, "guild", guild, perGuild).map(room -> new Full(true, perGuild, room));
            }
            if (full.isEmpty()) {
                note(connection, now, user, guild);
            }
            return full;
        });
    }

    /** Forgets what is out of the window, and what a clock noted that was ahead: it would count until that time comes. */
    private void forget(Connection connection, Instant now) throws SQLException {
        String sql = "DELETE FROM " + table + " WHERE at <= ? OR at > ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqliteStore.set(
                    statement,
                    now.minus(WINDOW).toEpochMilli(),
                    now.plus(MAX_AHEAD).toEpochMilli());
            statement.executeUpdate();
        }
    }

    private Optional<Instant> until(Connection connection, String column, String id, int most) throws SQLException {
        String sql = "SELECT COUNT(*), MIN(at) FROM " + table + " WHERE " + column + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqliteStore.set(statement, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) >= most
                        ? Optional.of(Instant.ofEpochMilli(row.getLong(2)).plus(WINDOW))
                        : Optional.empty();
            }
        }
    }

    private void note(Connection connection, Instant now, String user, @Nullable String guild) throws SQLException {
        String sql = "INSERT INTO " + table + " (at, user_id, guild) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqliteStore.set(statement, now.toEpochMilli(), user, guild);
            statement.executeUpdate();
        }
    }
}
