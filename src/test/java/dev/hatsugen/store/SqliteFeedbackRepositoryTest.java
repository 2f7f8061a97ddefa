package dev.hatsugen.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteFeedbackRepositoryTest extends FeedbackRepositoryContract {

    private final Store store;

    SqliteFeedbackRepositoryTest(@TempDir Path folder) {
        store = Store.open(folder.resolve("store.db"));
    }

    @Override
    FeedbackRepository empty(boolean keepsQuestions) {
        return store.feedback(keepsQuestions);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
