package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:05 Ana: hello | 6",
                "[10:05:33] Ana: hello | 11",
                "[2025/03/07, 21:05:11] Ana: hello | 23",
                "9:05 PM - Ana: hello | 10",
                "Ana at 10:05 said | 0",
                "10:05 | 0"
            })
    void a_time_at_the_start_ends_where_the_words_begin(String line, int end) {
        assertThat(Stamps.end(line)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[2025/03/07, 21:05] Ana: hello | true", "21:05 Ana: hello | false", "2025-03-07 Ana | false"})
    void only_chats_have_a_date_before_the_time(String line, boolean dated) {
        assertThat(Stamps.isDated(line)).isEqualTo(dated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:05 Ana: hello", "3.2 The fence is down.", "3.2.1 早川会長", "3.2"})
    void entries_of_a_log_begin_with_a_time_or_a_number(String line) {
        assertThat(Stamps.areAtStart(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The fence is down.", "3 posts are missing.", "3.2 m are missing? no", "123.4 metres"})
    void other_lines_do_not(String line) {
        assertThat(Stamps.areAtStart(line)).isEqualTo(line.startsWith("3.2"));
    }

    @ParameterizedTest
    @CsvSource({"3.2, true", "3.2.1., true", "3.2 Fence, false", "3, false"})
    void a_number_alone_on_its_line_is_a_clause(String line, boolean clause) {
        assertThat(Stamps.isClause(line)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ana — Today at 9:05 PM | Ana",
                "碧 — 21:20 | 碧",
                "Ana Ruiz  00:01:02 | Ana Ruiz",
                "00:01:02 | ''",
                "[00:01] | ''",
                "Ana said so | -",
                "at 10:05 we left | -"
            })
    void the_name_is_before_the_time(String line, String name) {
        assertThat(Stamps.nameBefore(line)).isEqualTo(name);
    }
}
