package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTitleTest {

    @ParameterizedTest
    @CsvSource({
        "出席委員, PRESENT",
        "２．出 席 者（１０名）, PRESENT",
        "【欠席委員】, ABSENT",
        "欠席者：なし, ABSENT",
        "事務局出席者, OTHER",
        "出席者の紹介があった。, NONE",
        "議題, NONE"
    })
    void tells_which_list_a_line_opens(String line, AttendanceTitle title) {
        assertThat(AttendanceTitle.of(line)).isEqualTo(title);
    }

    @Test
    void a_long_line_opens_none() {
        assertThat(AttendanceTitle.of("出席者：" + "早".repeat(56))).isEqualTo(AttendanceTitle.PRESENT);
        assertThat(AttendanceTitle.of("出席者：" + "早".repeat(57))).isEqualTo(AttendanceTitle.NONE);
    }

    @Test
    void what_is_behind_the_colon_is_on_the_line_of_the_title() {
        assertThat(AttendanceTitle.inline("出席者：　早川、小暮 ")).isEqualTo("早川、小暮");
        assertThat(AttendanceTitle.inline("出席者")).isEmpty();
    }
}
