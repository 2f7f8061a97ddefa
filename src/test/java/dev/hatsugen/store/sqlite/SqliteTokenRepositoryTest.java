package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.TokenRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteTokenRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final SqliteStore store;
    private final TokenRepository tokens;

    SqliteTokenRepositoryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("store.db"));
        tokens = store.tokens();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tokensAreCountedForAllForTheUserAndForTheServer() {
        tokens.add(DAY, "u", "g", 10);
        tokens.add(DAY, "v", "g", 200);
        tokens.add(DAY, "u", null, 3_000);
        tokens.add(DAY, null, null, 40_000);

        assertThat(tokens.used(DAY, "u", "g")).isEqualTo(new TokenRepository.Used(43_210, 3_010, 210));
        assertThat(tokens.used(DAY, null, null)).isEqualTo(new TokenRepository.Used(43_210, 0, 0));
    }

    @Test
    void aNewDayBeginsAtNothingAndForgetsTheDaysBefore() {
        tokens.add(DAY, "u", "g", 10);
        assertThat(tokens.used(DAY.plusDays(1), "u", "g").total()).isZero();

        tokens.add(DAY.plusDays(1), "u", "g", 5);
        assertThat(tokens.used(DAY.plusDays(1), "u", "g").total()).isEqualTo(5);
        assertThat(tokens.used(DAY, "u", "g").total()).isZero();
    }

    @Test
    void whatAUserUsedIsForgottenWithTheUser() {
        tokens.add(DAY, "u", "g", 10);
        tokens.add(DAY, "v", "g", 1);
        store.questions().take("u", "g", 9, 9, NOON);

        assertThat(store.forget("u").questions()).isEqualTo(2);
        assertThat(tokens.used(DAY, "u", "g")).isEqualTo(new TokenRepository.Used(1, 0, 1));
    }

    @Test
    void aServerIsGreetedOnceAlsoAfterAnotherOne() {
        assertThat(store.greetedGuilds().add("g")).isTrue();
        assertThat(store.greetedGuilds().add("h")).isTrue();
        assertThat(store.greetedGuilds().add("g")).isFalse();
    }
}
