package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.GuildSettingsRepositoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteGuildSettingsRepositoryTest extends GuildSettingsRepositoryContract {

    private final SqliteStore store;

    SqliteGuildSettingsRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @Override
    protected GuildSettingsRepository empty() {
        return store.guildSettings();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
