package dev.hatsugen.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteRateLimitRepositoryTest extends RateLimitRepositoryContract {

    private final Store store;

    SqliteRateLimitRepositoryTest(@TempDir Path folder) {
        store = Store.open(folder.resolve("store.db"));
    }

    @Override
    RateLimitRepository empty() {
        return store.questions();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
