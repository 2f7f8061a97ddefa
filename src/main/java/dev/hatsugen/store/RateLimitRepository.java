package dev.hatsugen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much everybody has done of one thing within the last hour, in a window that slides. */
public final class RateLimitRepository {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Store store;
    private final String table;

    private RateLimitRepository(Store store, String table) {
        this.store = store;
        this.table = table;
    }

    /** The book of the questions. */
    public static RateLimitRepository ofQuestions(Store store) {
        return new RateLimitRepository(store, "usage");
    }

    /** The book of the clicks. */
    public static RateLimitRepository ofClicks(Store store) {
        return new RateLimitRepository(store, "clicks");
    }

    /**
     * Notes one more, unless its user or guild has done as much as allowed.
     *
     * @param user the user's id
     * @param guild the guild's id; null in a direct message
     * @param perUser how much a user may do in an hour
     * @param perGuild how much all users of a guild may do in an hour
     * @return empty if it was noted, else when there is room for the next
     */
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
