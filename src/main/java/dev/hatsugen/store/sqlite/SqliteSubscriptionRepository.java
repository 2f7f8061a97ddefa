package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.SubscriptionRepository;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the table {@code subscriptions}. */
final class SqliteSubscriptionRepository implements SubscriptionRepository {

    private static final String ADD = """
            INSERT INTO subscriptions (at, user_id, guild, channel, kind, value, language) VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIKE = """
            SELECT COUNT(*) FROM subscriptions WHERE kind = ?1 AND value = ?2
            AND channel IS ?3 AND (?3 IS NOT NULL OR user_id = ?4)""";
    private static final String READ = """
            SELECT id, user_id, guild, channel, kind, value, language FROM subscriptions
            WHERE ?1 IS NULL OR user_id = ?1 ORDER BY id""";

    private final SqliteStore store;

    SqliteSubscriptionRepository(SqliteStore store) {
        this.store = store;
    }

    @Override
    public Added add(Subscription added, int perUser, int perChannel, Instant now) {
        return store.transaction(connection -> {
            String channel = added.channel();
            if (count(connection, LIKE, added.kind().name(), added.value(), channel, added.user()) > 0) {
                return Added.ALREADY;
            }
            if (count(connection, "SELECT COUNT(*) FROM subscriptions WHERE user_id = ?", added.user()) >= perUser) {
                return Added.USER_FULL;
            }
            String ofChannel = "SELECT COUNT(*) FROM subscriptions WHERE channel = ?";
            if (channel != null && count(connection, ofChannel, channel) >= perChannel) {
                return Added.CHANNEL_FULL;
            }
            try (PreparedStatement statement = connection.prepareStatement(ADD)) {
                SqliteStore.set(
                        statement,
                        now.toEpochMilli(),
                        added.user(),
                        added.guild(),
                        channel,
                        added.kind().name(),
                        added.value(),
                        added.language());
                statement.executeUpdate();
            }
            return Added.SAVED;
        });
    }

    private static int count(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqliteStore.set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    @Override
    public List<Kept> of(String user) {
        return read(user);
    }

    @Override
    public List<Kept> all() {
        return read(null);
    }

    private List<Kept> read(@Nullable String user) {
        return store.transaction(connection -> {
            List<Kept> all = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(READ)) {
                SqliteStore.set(statement, user);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        all.add(new Kept(row.getLong("id"), subscription(row)));
                    }
                }
            }
            return all;
        });
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("user_id"),
                row.getString("guild"),
                row.getString("channel"),
                Kind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getString("language"));
    }

    @Override
    public boolean remove(String user, long id) {
        return store.transaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM subscriptions WHERE user_id = ? AND id = ?")) {
                SqliteStore.set(statement, user, id);
                return statement.executeUpdate() > 0;
            }
        });
    }
}
