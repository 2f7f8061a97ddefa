package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Asker;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens by day, server and user, on a real store. */
class TokenBudgetTest {

    private static final Asker ONE = new Asker("1", "10");
    private static final Asker OTHER = new Asker("2", "10");
    private static final Asker ELSEWHERE = new Asker("3", "20");

    private final Instant[] now = {Instant.parse("2026-01-01T12:00:00Z")};
    private final Clock clock = ((InstantSource) () -> now[0]).withZone(ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private TokenBudget budget(Store store) {
        TokenBudget budget = new TokenBudget(new TokenBudget.Limits(1_000, 100, 60), clock);
        budget.keepIn(store.tokens());
        return budget;
    }

    private static boolean isLeft(TokenBudget budget, Asker asker) {
        return asker.during(budget::isLeft);
    }

    private static void use(TokenBudget budget, Asker asker, long tokens) {
        asker.during(() -> {
            budget.use(tokens);
            return tokens;
        });
    }

    @Test
    void usersAndServersHaveBoundsOfTheirOwnOverARestartUntilTheNextDay() {
        try (Store store = SqliteStore.open(folder.resolve("store.db"))) {
            TokenBudget budget = budget(store);
            use(budget, ONE, 60);
            assertThat(isLeft(budget, ONE)).isFalse();
            assertThat(isLeft(budget, OTHER)).isTrue();
            use(budget, OTHER, 40);
            assertThat(isLeft(budget, OTHER)).as("the server's are used up").isFalse();
        }
        try (Store store = SqliteStore.open(folder.resolve("store.db"))) {
            TokenBudget budget = budget(store);
            assertThat(isLeft(budget, OTHER)).isFalse();
            assertThat(isLeft(budget, ELSEWHERE)).isTrue();
            assertThat(budget.usedToday()).isEqualTo(100);
            use(budget, Asker.NOBODY, 900);
            assertThat(isLeft(budget, ELSEWHERE)).as("the day's are used up").isFalse();
            now[0] = now[0].plusSeconds(86_400);
            assertThat(isLeft(budget, ONE)).isTrue();
            assertThat(budget.usedToday()).isZero();
        }
    }

    @Test
    void nothingIsKeptOfAUserWhoIsForgotten() {
        try (Store store = SqliteStore.open(folder.resolve("store.db"))) {
            use(budget(store), ONE, 60);
            store.forget("1");
            assertThat(isLeft(budget(store), ONE)).isTrue();
        }
    }

    @Test
    void aBrokenStoreLeavesTheCountOfThisProcess() throws Exception {
        Path file = Files.createDirectories(folder.resolve("no-file"));
        try (Store store = SqliteStore.open(file)) {
            TokenBudget budget = budget(store);
            use(budget, ONE, 60);
            assertThat(isLeft(budget, ONE)).isFalse();
            assertThat(isLeft(budget, ELSEWHERE)).isTrue();
        }
    }
}
