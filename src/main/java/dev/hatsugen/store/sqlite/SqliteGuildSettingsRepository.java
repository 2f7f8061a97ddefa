package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.GuildSettingsRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row for each server that has set something; ids are joined by blanks. */
final class SqliteGuildSettingsRepository implements GuildSettingsRepository {

    private final SqliteStore store;

    SqliteGuildSettingsRepository(SqliteStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Entry> all() {
        return store.transaction(connection -> {
            Map<String, Entry> entries = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT guild, channels, roles, announcements, helpers FROM guild_settings");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.put(rows.getString("guild"), entry(rows));
                }
            }
            return entries;
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                ids(row.getString("channels")),
                ids(row.getString("roles")),
                row.getString("announcements"),
                row.getString("helpers"));
    }

    private static @Nullable Set<String> ids(@Nullable String joined) {
        if (joined == null) {
            return null;
        }
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
    }

    private static @Nullable String joined(@Nullable Set<String> ids) {
        return ids == null ? null : String.join(" ", new TreeSet<>(ids));
    }

    @Override
    public void save(String guild, Entry entry) {
        String sql = entry.isEmpty()
                ? "DELETE FROM guild_settings WHERE guild = ?1"
                : "INSERT OR REPLACE INTO guild_settings (guild, channels, roles, announcements, helpers) VALUES (?, ?, ?, ?, ?)";
        store.<Integer>transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (entry.isEmpty()) {
                    SqliteStore.set(statement, guild);
                } else {
                    SqliteStore.set(
                            statement,
                            guild,
                            joined(entry.channels()),
                            joined(entry.roles()),
                            entry.announcements(),
                            entry.helpers());
                }
                return statement.executeUpdate();
            }
        });
    }
}
