package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.FeedbackRepositoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteFeedbackRepositoryTest extends FeedbackRepositoryContract {

    private final SqliteStore store;

    SqliteFeedbackRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @Override
    protected FeedbackRepository empty(boolean keepsQuestions) {
        return store.feedback(keepsQuestions);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
