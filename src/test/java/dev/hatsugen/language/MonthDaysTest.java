package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthDaysTest {

    @ParameterizedTest
    @CsvSource({
        "例会 5/14(火) 13:00, 5, 14",
        "とき　４月１３日（土）, 4, 13",
        "五月十四日, 5, 14",
        "Pump crew 14 May, 5, 14",
        "on Feb. 3rd, 2, 3",
        "13/1 と 12/1, 12, 1"
    })
    void days_without_a_year_are_found(String text, int month, int day) {
        assertThat(MonthDays.find(text)).contains(MonthDay.of(month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "5月", "13/1", "1/2/3", "may 45", "三割"})
    void other_words_are_none(String text) {
        assertThat(MonthDays.find(text)).isEmpty();
    }
}
