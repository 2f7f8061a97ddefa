package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceGroupTest {

    @ParameterizedTest
    @CsvSource({
        "（委員）早川渉, PRESENT, 早川渉",
        "【事務局】 小暮正, OTHER, 小暮正",
        "事務局：小暮正, OTHER, 小暮正",
        "【欠席】戸川淳, ABSENT, 戸川淳",
        "【みどり町】早川渉, PRESENT, 早川渉",
        "委員：早川渉, PRESENT, 早川渉"
    })
    void a_title_says_how_its_people_took_part(String line, Attendance attendance, String rest) {
        assertThat(AttendanceGroup.of(line)).isEqualTo(new AttendanceGroup(attendance, rest, ""));
    }

    @Test
    void a_remark_changes_nothing() {
        assertThat(AttendanceGroup.of("（五十音順）")).isEqualTo(new AttendanceGroup(null, "", ""));
    }

    @Test
    void a_group_with_its_count_says_what_all_of_them_are() {
        assertThat(AttendanceGroup.of("理事（５名）　早川渉、小暮正")).isEqualTo(new AttendanceGroup(null, "早川渉、小暮正", "理事"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川渉", "（みどり町）早川渉", "みどり町：早川渉", "【12】早川渉"})
    void other_lines_open_no_group(String line) {
        assertThat(AttendanceGroup.of(line)).isNull();
    }
}
