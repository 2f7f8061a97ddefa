package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.RateLimitRepository;
import dev.hatsugen.store.RateLimitRepositoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteRateLimitRepositoryTest extends RateLimitRepositoryContract {

    private final SqliteStore store;

    SqliteRateLimitRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @Override
    protected RateLimitRepository empty() {
        return store.questions();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
