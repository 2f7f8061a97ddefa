package dev.hatsugen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every count of tokens does, wherever it is kept. */
public abstract class TokenRepositoryContract {

    protected static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    protected abstract TokenRepository tokens();

    @Test
    void tokensAreCountedForAllForTheUserAndForTheServer() {
        tokens().add(DAY, "u", "g", 10);
        tokens().add(DAY, "v", "g", 200);
        tokens().add(DAY, "u", null, 3_000);
        tokens().add(DAY, null, null, 40_000);

        assertThat(tokens().used(DAY, "u", "g")).isEqualTo(new TokenRepository.Used(43_210, 3_010, 210));
        assertThat(tokens().used(DAY, null, null)).isEqualTo(new TokenRepository.Used(43_210, 0, 0));
    }

    @Test
    void aNewDayBeginsAtNothingAndForgetsTheDaysBefore() {
        tokens().add(DAY, "u", "g", 10);
        assertThat(tokens().used(DAY.plusDays(1), "u", "g").total()).isZero();

        tokens().add(DAY.plusDays(1), "u", "g", 5);
        assertThat(tokens().used(DAY.plusDays(1), "u", "g")).isEqualTo(new TokenRepository.Used(5, 5, 5));
        assertThat(tokens().used(DAY, "u", "g").total()).isZero();
    }
}
