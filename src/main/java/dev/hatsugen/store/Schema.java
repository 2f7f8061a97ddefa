package dev.hatsugen.store;

import java.util.List;

/** The tables of the store. */
final class Schema {

    /** Makes what is missing; run whenever the file is opened. */
    static final List<String> SETUP = List.of(
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL",
            "PRAGMA busy_timeout = 3000",
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
            "CREATE INDEX IF NOT EXISTS clicks_of_guild ON clicks (guild, at)");

    private Schema() {}
}
