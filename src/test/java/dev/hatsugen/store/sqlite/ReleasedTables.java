package dev.hatsugen.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** Makes stores as the released versions made them. */
final class ReleasedTables {

    /** When the user {@code u} asked and clicked in the guild {@code g}. */
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** What each version added, as it was released, with a row in every table that is new: never to be changed. */
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    """
                    CREATE TABLE feedback (
                        at INTEGER NOT NULL, guild TEXT, user TEXT NOT NULL, card TEXT NOT NULL, helpful INTEGER NOT NULL,
                        question TEXT, question_hash TEXT NOT NULL, quotes TEXT NOT NULL, reason TEXT NOT NULL,
                        PRIMARY KEY (card, user))""",
                    "CREATE TABLE usage (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
                    "CREATE INDEX usage_of_user ON usage (user, at)",
                    "CREATE INDEX usage_of_guild ON usage (guild, at)",
                    "CREATE TABLE clicks (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
                    "CREATE INDEX clicks_of_user ON clicks (user, at)",
                    "CREATE INDEX clicks_of_guild ON clicks (guild, at)",
                    "INSERT INTO feedback VALUES (1, 'g', 'u', 'card', 1, '問い', 'hash', '42:1:2', 'good')",
                    "INSERT INTO usage VALUES (" + NOON.toEpochMilli() + ", 'u', 'g')",
                    "INSERT INTO clicks VALUES (" + NOON.toEpochMilli() + ", 'u', 'g')"),
            List.of("CREATE INDEX feedback_of_guild ON feedback (guild)"),
            List.of(
                    "ALTER TABLE feedback RENAME COLUMN user TO user_id",
                    "ALTER TABLE usage RENAME COLUMN user TO user_id",
                    "ALTER TABLE clicks RENAME COLUMN user TO user_id"),
            List.of(
                    "CREATE TABLE tokens (day TEXT NOT NULL, user_id TEXT, guild TEXT, tokens INTEGER NOT NULL)",
                    "INSERT INTO tokens VALUES ('2026-01-01', 'u', 'g', 70)"),
            List.of(
                    "CREATE TABLE guild_settings (guild TEXT PRIMARY KEY, channels TEXT, roles TEXT, announcements TEXT)",
                    "INSERT INTO guild_settings VALUES ('g', '11', '12', '13')"),
            List.of(
                    """
                    CREATE TABLE subscriptions (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, user_id TEXT NOT NULL, guild TEXT,
                        channel TEXT, kind TEXT NOT NULL, value TEXT NOT NULL, language TEXT NOT NULL)""",
                    "CREATE INDEX subscriptions_of_user ON subscriptions (user_id)",
                    "CREATE TABLE told_meetings (meeting TEXT PRIMARY KEY)",
                    "INSERT INTO subscriptions VALUES (1, 1, 'u', 'g', NULL, 'TOPIC', '港', 'ja')",
                    "INSERT INTO told_meetings VALUES ('42')"),
            List.of("CREATE TABLE greeted_guilds (guild TEXT PRIMARY KEY)", "INSERT INTO greeted_guilds VALUES ('g')"),
            List.of(
                    """
                    CREATE TABLE unanswered (
                        at INTEGER NOT NULL, guild TEXT NOT NULL, user_id TEXT NOT NULL, kind TEXT NOT NULL,
                        question TEXT NOT NULL)""",
                    "CREATE INDEX unanswered_of_guild ON unanswered (guild)",
                    "ALTER TABLE feedback ADD COLUMN channel TEXT",
                    "INSERT INTO unanswered VALUES (1, 'g', 'u', 'NOT_FOUND', '問い')"),
            List.of("ALTER TABLE guild_settings ADD COLUMN helpers TEXT", "UPDATE guild_settings SET helpers = '14'"));

    private ReleasedTables() {}

    /**
     * Makes a store with a row in each of its tables.
     *
     * @param version 0 for the first tables, from before versions were counted
     */
    static void make(Path file, int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (List<String> step : STEPS.subList(0, Math.max(1, version))) {
                for (String sql : step) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA user_version = " + version);
        }
    }
}
