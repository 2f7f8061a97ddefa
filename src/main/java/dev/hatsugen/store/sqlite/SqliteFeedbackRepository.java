package dev.hatsugen.store.sqlite;

import dev.hatsugen.minutes.Digest;
import dev.hatsugen.store.FeedbackRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feedback in the table {@code feedback}. */
final class SqliteFeedbackRepository implements FeedbackRepository {

    private static final String NOTE = """
            INSERT OR REPLACE INTO feedback
                (at, guild, user_id, channel, card, helpful, question, question_hash, quotes, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            SELECT at, guild, user_id, channel, card, helpful, question, quotes, reason FROM feedback
            WHERE ?1 IS NULL OR guild = ?1 ORDER BY at""";
    private static final String TRIM = """
            DELETE FROM feedback WHERE guild IS ?1 AND rowid <=
                (SELECT rowid FROM feedback WHERE guild IS ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2)""";

    private final SqliteStore store;
    private final boolean keepsQuestions;
    private final int maxEntries;

    /**
     * @param keepsQuestions whether to keep the words of questions; else only their hash
     * @param maxEntries of a guild; older ones are forgotten
     */
    SqliteFeedbackRepository(SqliteStore store, boolean keepsQuestions, int maxEntries) {
        this.store = store;
        this.keepsQuestions = keepsQuestions;
        this.maxEntries = maxEntries;
    }

    @Override
    public void save(Entry entry) {
        store.transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
                SqliteStore.set(
                        statement,
                        entry.at().toEpochMilli(),
                        entry.guild(),
                        entry.user(),
                        entry.channel(),
                        entry.card(),
                        entry.isHelpful() ? 1 : 0,
                        keepsQuestions ? entry.question() : null,
                        Digest.sha256(entry.question()),
                        String.join(" ", entry.quotes()),
                        entry.reason());
                statement.executeUpdate();
            }
            try (PreparedStatement statement = connection.prepareStatement(TRIM)) {
                SqliteStore.set(statement, entry.guild(), maxEntries);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<Entry> all(@Nullable String guild) {
        return store.transaction(connection -> {
            List<Entry> entries = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(READ)) {
                SqliteStore.set(statement, guild);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
            }
            return entries;
        });
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        String question = rows.getString("question");
        String quotes = rows.getString("quotes");
        return new Entry(
                Instant.ofEpochMilli(rows.getLong("at")),
                rows.getString("guild"),
                rows.getString("user_id"),
                rows.getString("channel"),
                rows.getString("card"),
                rows.getInt("helpful") == 1,
                question == null ? "" : question,
                quotes.isEmpty() ? List.of() : List.of(quotes.split(" ")),
                rows.getString("reason"));
    }
}
