package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.UnansweredRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row for each question; without the setting to keep them, neither the words nor who asked. */
final class SqliteUnansweredRepository implements UnansweredRepository {

    private static final String TRIM = """
            DELETE FROM unanswered WHERE guild = ?1 AND rowid <=
                (SELECT rowid FROM unanswered WHERE guild = ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2)""";

    private final SqliteStore store;
    private final boolean keepsQuestions;
    private final int maxEntries;

    /** @param maxEntries of a guild; older ones are forgotten */
    SqliteUnansweredRepository(SqliteStore store, boolean keepsQuestions, int maxEntries) {
        this.store = store;
        this.keepsQuestions = keepsQuestions;
        this.maxEntries = maxEntries;
    }

    @Override
    public void save(Entry entry) {
        store.<Integer>transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO unanswered (at, guild, user_id, kind, question) VALUES (?, ?, ?, ?, ?)")) {
                SqliteStore.set(
                        statement,
                        entry.at().toEpochMilli(),
                        entry.guild(),
                        keepsQuestions ? entry.user() : "",
                        entry.kind(),
                        keepsQuestions ? entry.question() : "");
                statement.executeUpdate();
            }
            try (PreparedStatement statement = connection.prepareStatement(TRIM)) {
                SqliteStore.set(statement, entry.guild(), maxEntries);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Map<String, Integer> counts(String guild) {
        return store.transaction(connection -> {
            Map<String, Integer> counts = new TreeMap<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT kind, COUNT(*) AS times FROM unanswered WHERE guild = ? GROUP BY kind")) {
                SqliteStore.set(statement, guild);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        counts.put(rows.getString("kind"), rows.getInt("times"));
                    }
                }
            }
            return counts;
        });
    }

    @Override
    public List<Entry> latest(String guild, int most) {
        return store.transaction(connection -> {
            List<Entry> entries = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT at, user_id, kind, question FROM unanswered WHERE guild = ? AND question <> '' ORDER BY rowid DESC LIMIT ?")) {
                SqliteStore.set(statement, guild, most);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new Entry(
                                Instant.ofEpochMilli(rows.getLong("at")),
                                guild,
                                rows.getString("user_id"),
                                rows.getString("kind"),
                                rows.getString("question")));
                    }
                }
            }
            return entries;
        });
    }
}
