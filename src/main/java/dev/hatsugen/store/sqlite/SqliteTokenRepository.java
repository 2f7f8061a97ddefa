package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.TokenRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The tokens of today, a row for each user and server. */
final class SqliteTokenRepository implements TokenRepository {

    private final SqliteStore store;

    SqliteTokenRepository(SqliteStore store) {
        this.store = store;
    }

    @Override
    public Used used(LocalDate day, @Nullable String user, @Nullable String guild) {
        String sql = "SELECT TOTAL(tokens), TOTAL(CASE WHEN user_id = ? THEN tokens END),"
                + " TOTAL(CASE WHEN guild = ? THEN tokens END) FROM tokens WHERE day = ?";
        return store.transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                SqliteStore.set(statement, user, guild, day.toString());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? new Used(row.getLong(1), row.getLong(2), row.getLong(3)) : new Used(0, 0, 0);
                }
            }
        });
    }

    @Override
    public void add(LocalDate day, @Nullable String user, @Nullable String guild, long tokens) {
        store.<Integer>transaction(connection -> {
            try (PreparedStatement old = connection.prepareStatement("DELETE FROM tokens WHERE day < ?");
                    PreparedStatement row = connection.prepareStatement(
                            "INSERT INTO tokens (day, user_id, guild, tokens) VALUES (?, ?, ?, ?)")) {
                SqliteStore.set(old, day.toString());
                old.executeUpdate();
                SqliteStore.set(row, day.toString(), user, guild, tokens);
                return row.executeUpdate();
            }
        });
    }
}
