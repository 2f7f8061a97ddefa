package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.GreetedGuildRepository;
import java.sql.PreparedStatement;

/** A row for each server. */
final class SqliteGreetedGuildRepository implements GreetedGuildRepository {

    private final SqliteStore store;

    SqliteGreetedGuildRepository(SqliteStore store) {
        this.store = store;
    }

    @Override
    public boolean add(String guild) {
        return store.transaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT OR IGNORE INTO greeted_guilds (guild) VALUES (?)")) {
                SqliteStore.set(statement, guild);
                return statement.executeUpdate() > 0;
            }
        });
    }
}
