package dev.hatsugen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events of one kind, in a table of its own. */
final class SqliteRateLimitRepository implements RateLimitRepository {

    private final Store store;
    private final String table;

    /** @param table has the columns {@code at}, {@code user} and {@code guild} */
    SqliteRateLimitRepository(Store store, String table) {
        this.store = store;
        this.table = table;
    }

    @Override
    public Optional<Instant> take(String user, @Nullable String guild, int perUser, int perGuild, Instant now) {
        return store.transaction(connection -> {
            forgetBefore(connection, now.minus(WINDOW));
            Optional<Instant> wait = full(connection, "user", user, perUser);
            if (wait.isEmpty() && guild != null) {
                wait = full(connection, "guild", guild, perGuild);
            }
            if (wait.isEmpty()) {
                note(connection, now, user, guild);
            }
            return wait;
        });
    }

    private void forgetBefore(Connection connection, Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + table + " WHERE at <= ?")) {
            Store.set(statement, limit.toEpochMilli());
            statement.executeUpdate();
        }
    }

    private Optional<Instant> full(Connection connection, String column, String id, int most) throws SQLException {
        String sql = "SELECT COUNT(*), MIN(at) FROM " + table + " WHERE " + column + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Store.set(statement, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) >= most
                        ? Optional.of(Instant.ofEpochMilli(row.getLong(2)).plus(WINDOW))
                        : Optional.empty();
            }
        }
    }

    private void note(Connection connection, Instant now, String user, @Nullable String guild) throws SQLException {
        String sql = "INSERT INTO " + table + " (at, user, guild) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Store.set(statement, now.toEpochMilli(), user, guild);
            statement.executeUpdate();
        }
    }
}
