package dev.hatsugen.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the store, and what leads from the tables of an earlier version to them. The file's own version counts the steps. */
final class Schema {

    /** Set for each connection. {@code secure_delete} overwrites what is deleted. */
    static final List<String> CONNECTION = List.of(
            "PRAGMA busy_timeout = 500",
            "PRAGMA secure_delete = ON",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL");

    /** Each step leads from the version of its place in the list, counted from 0, to the next one. Released steps stay as they are. */
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    """
                    CREATE TABLE IF NOT EXISTS feedback (
                        at INTEGER NOT NULL, guild TEXT, user TEXT NOT NULL, card TEXT NOT NULL, helpful INTEGER NOT NULL,
                        question TEXT, question_hash TEXT NOT NULL, quotes TEXT NOT NULL, reason TEXT NOT NULL,
                        PRIMARY KEY (card, user))""",
                    "CREATE TABLE IF NOT EXISTS usage (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
                    "CREATE INDEX IF NOT EXISTS usage_of_user ON usage (user, at)",
                    "CREATE INDEX IF NOT EXISTS usage_of_guild ON usage (guild, at)",
                    "CREATE TABLE IF NOT EXISTS clicks (at INTEGER NOT NULL, user TEXT NOT NULL, guild TEXT)",
                    "CREATE INDEX IF NOT EXISTS clicks_of_user ON clicks (user, at)",
                    "CREATE INDEX IF NOT EXISTS clicks_of_guild ON clicks (guild, at)"),
            List.of("CREATE INDEX feedback_of_guild ON feedback (guild)"),
            List.of(
                    "ALTER TABLE feedback RENAME COLUMN user TO user_id",
                    "ALTER TABLE usage RENAME COLUMN user TO user_id",
                    "ALTER TABLE clicks RENAME COLUMN user TO user_id"),
            List.of("CREATE TABLE tokens (day TEXT NOT NULL, user_id TEXT, guild TEXT, tokens INTEGER NOT NULL)"),
            List.of(
                    "CREATE TABLE guild_settings (guild TEXT PRIMARY KEY, channels TEXT, roles TEXT, announcements TEXT)"),
            List.of(
                    """
                    CREATE TABLE subscriptions (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, user_id TEXT NOT NULL, guild TEXT,
                        channel TEXT, kind TEXT NOT NULL, value TEXT NOT NULL, language TEXT NOT NULL)""",
                    "CREATE INDEX subscriptions_of_user ON subscriptions (user_id)",
                    "CREATE TABLE told_meetings (meeting TEXT PRIMARY KEY)"),
            List.of("CREATE TABLE greeted_guilds (guild TEXT PRIMARY KEY)"),
            List.of(
                    """
                    CREATE TABLE unanswered (
                        at INTEGER NOT NULL, guild TEXT NOT NULL, user_id TEXT NOT NULL, kind TEXT NOT NULL,
                        question TEXT NOT NULL)""",
                    "CREATE INDEX unanswered_of_guild ON unanswered (guild)",
                    "ALTER TABLE feedback ADD COLUMN channel TEXT"),
            List.of("ALTER TABLE guild_settings ADD COLUMN helpers TEXT"));

    /** Fail where a table lacks a column. */
    private static final List<String> PROBES = List.of(
            "SELECT at, guild, user_id, channel, card, helpful, question, question_hash, quotes, reason FROM feedback LIMIT 0",
            "SELECT at, user_id, guild FROM usage LIMIT 0",
            "SELECT at, user_id, guild FROM clicks LIMIT 0",
            "SELECT day, user_id, guild, tokens FROM tokens LIMIT 0",
            "SELECT guild, channels, roles, announcements, helpers FROM guild_settings LIMIT 0",
            "SELECT id, at, user_id, guild, channel, kind, value, language FROM subscriptions LIMIT 0",
            "SELECT meeting FROM told_meetings LIMIT 0",
            "SELECT guild FROM greeted_guilds LIMIT 0",
            "SELECT at, guild, user_id, kind, question FROM unanswered LIMIT 0");

    private Schema() {}

    /**
     * Takes the steps that the file lacks, all of them or none.
     *
     * @throws UnusableStoreException if a newer program made the file, or its tables are not those of its version
     */
    static void migrate(Connection connection) throws SQLException, UnusableStoreException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                step(statement, version(statement));
                statement.execute("COMMIT");
            } catch (SQLException | UnusableStoreException e) {
                Database.undo(connection, "ROLLBACK", e);
                throw e;
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void step(Statement statement, int version) throws UnusableStoreException, SQLException {
        if (version > STEPS.size()) {
            throw new UnusableStoreException("version " + version + " of a newer program", null);
        }
        try {
            for (List<String> step : STEPS.subList(version, STEPS.size())) {
                for (String sql : step) {
                    statement.execute(sql);
                }
            }
            for (String sql : PROBES) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            if (SqliteFaults.isOfTheStatement(e)) {
                throw new UnusableStoreException("tables of another program", e);
            }
            throw e;
        }
        statement.execute("PRAGMA user_version = " + STEPS.size());
    }
}
