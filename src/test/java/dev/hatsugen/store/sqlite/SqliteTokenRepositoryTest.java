package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.TokenRepository;
import dev.hatsugen.store.TokenRepositoryContract;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteTokenRepositoryTest extends TokenRepositoryContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final SqliteStore store;

    SqliteTokenRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected TokenRepository tokens() {
        return store.tokens();
    }

    @Test
    void whatAUserUsedIsForgottenWithTheUser() {
        tokens().add(DAY, "u", "g", 10);
        tokens().add(DAY, "v", "g", 1);
        store.questions().take("u", "g", 9, 9, NOON);

        assertThat(store.forget("u").questions()).isEqualTo(2);
        assertThat(tokens().used(DAY, "u", "g")).isEqualTo(new TokenRepository.Used(1, 0, 1));
    }

    @Test
    void aServerIsGreetedOnceAlsoAfterAnotherOne() {
        assertThat(store.greetedGuilds().add("g")).isTrue();
        assertThat(store.greetedGuilds().add("h")).isTrue();
        assertThat(store.greetedGuilds().add("g")).isFalse();
    }
}
