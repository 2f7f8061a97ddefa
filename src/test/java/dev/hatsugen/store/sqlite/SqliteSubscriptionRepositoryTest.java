package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.SubscriptionRepository;
import dev.hatsugen.store.SubscriptionRepositoryContract;
import dev.hatsugen.store.ToldMeetingRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteSubscriptionRepositoryTest extends SubscriptionRepositoryContract {

    private final SqliteStore store;

    SqliteSubscriptionRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @Override
    protected SubscriptionRepository empty() {
        return store.subscriptions();
    }

    @Override
    protected ToldMeetingRepository nothingTold() {
        return store.toldMeetings();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
