package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "出席者：早川、小暮; PRESENT; ''; 早川、小暮",
                "- **出席**: 早川(PM), 小暮; PRESENT; ''; 早川(PM), 小暮",
                "| 欠席 | 戸川 |; ABSENT; ''; 戸川",
                "２．欠席者（１名）　戸川; ABSENT; ''; 戸川",
                "書記：小暮; OTHER; 書記; 小暮",
                "事務局　小暮; OTHER; 事務局; 小暮",
                "Present: Ann Moss (Chair); PRESENT; ''; Ann Moss (Chair)",
                "Apologies: Ivy Ash; ABSENT; ''; Ivy Ash",
                "In attendance: Bo Roe; OTHER; ''; Bo Roe"
            })
    void a_title_has_people_behind_it(String line, AttendanceTitle title, String office, String people) {
        assertThat(AttendanceField.of(line)).isEqualTo(new AttendanceField(title, office, people));
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川、小暮", "橋：古い", "Boats: two"})
    void other_lines_are_none(String line) {
        assertThat(AttendanceField.of(line)).isNull();
    }

    @Test
    void a_line_has_three_thousand_characters_at_most_and_eighty_in_sentences() {
        assertThat(AttendanceField.of("出席者：" + "早".repeat(2996))).isNotNull();
        assertThat(AttendanceField.of("出席者：" + "早".repeat(2997))).isNull();
        assertThat(AttendanceField.of("出席者：" + "早".repeat(75) + "。")).isNotNull();
        assertThat(AttendanceField.of("出席者：" + "早".repeat(76) + "。")).isNull();
    }

    @Test
    void a_title_alone_is_nobodys_label() {
        assertThat(AttendanceField.isTitle("出席者")).isTrue();
        assertThat(AttendanceField.isTitle("書記")).isFalse();
        assertThat(AttendanceField.isTitle("出席者：早川")).isFalse();
        assertThat(AttendanceField.isTitle("早川")).isFalse();
    }

    @Test
    void the_post_is_what_the_title_and_the_entry_say() {
        assertThat(AttendanceField.post("書記", "", List.of())).isEqualTo("書記");
        assertThat(AttendanceField.post("事務局", "局長", List.of("事務局長"))).isEqualTo("事務局長");
        assertThat(AttendanceField.post("事務局", "次長", List.of("事務局次長"))).isEqualTo("事務局次長");
        assertThat(AttendanceField.post("事務局", "次長", List.of())).isEqualTo("次長");
    }

    @Test
    void words_may_say_that_nobody_is_meant() {
        assertThat(AttendanceField.isNobody("なし")).isTrue();
        assertThat(AttendanceField.isNobody("None.")).isTrue();
        assertThat(AttendanceField.isNobody("早川")).isFalse();
    }
}
