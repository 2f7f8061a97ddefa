package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months and years as users type them. */
class DatePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-05, 2025-02-05, 2025-02-05",
        "令和７年２月５日, 2025-02-05, 2025-02-05",
        "5 February 2025, 2025-02-05, 2025-02-05",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025年2月, 2025-02-01, 2025-02-28",
        "令和3年, 2021-01-01, 2021-12-31",
        "２０２５, 2025-01-01, 2025-12-31",
        "R7, 2025-01-01, 2025-12-31",
        "令和元年, 2019-01-01, 2019-12-31"
    })
    void readsAPeriod(String typed, LocalDate first, LocalDate last) {
        assertThat(DatePeriod.of(typed)).contains(new DatePeriod(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13月", "2025-13", "yesterday", "42", "2025年の春"})
    void readsNothingElse(String typed) {
        assertThat(DatePeriod.of(typed)).isEmpty();
    }
}
