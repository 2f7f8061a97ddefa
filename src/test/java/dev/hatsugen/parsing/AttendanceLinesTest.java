package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceLinesTest {

    private static final String FULL = "出席者：早川、小暮、戸川、林、森下、佐々木、湊、東、南、北、西川、中野";

    private static AttendanceLines lines(String text) {
        Page page = Pages.of(text);
        return new AttendanceLines(page, page.size());
    }

    private static boolean goesOn(String title, String below) {
        return lines(title + "\n" + below).titleGoesOn(title.replaceFirst("^.*?[：:]\\s*", ""), 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "出席者：早川（会長 | 書記） | true",
                "出席者：早川、 | 小暮 | true",
                "Present: Ann Moss, | Bo Roe | true",
                "Present: Ann Moss and | Bo Roe | true",
                "Present: Ann Moss, Bo Roe. | Ivy Ash | false",
                "出席者：早川、小暮 | 戸川 | false"
            })
    void a_list_goes_on_below_its_title_where_it_is_broken_off(String title, String below, boolean goesOn) {
        assertThat(goesOn(title, below)).isEqualTo(goesOn);
    }

    @Test
    void a_full_line_goes_on_with_more_names() {
        assertThat(goesOn(FULL, "浜口")).isTrue();
        assertThat(goesOn(FULL, "\n浜口")).isFalse();
        assertThat(goesOn(FULL, "２．橋の件")).isFalse();
        assertThat(goesOn(FULL, "欠席者：浜口")).isFalse();
        assertThat(goesOn(FULL, "（事務局）浜口")).isFalse();
        assertThat(goesOn(FULL, "議長：浜口")).isFalse();
        assertThat(goesOn(FULL, "早川渉　会長")).isFalse();
        assertThat(goesOn(FULL.substring(0, 20), "浜口")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "早川（会長/書記）/小暮 | 2",
                "早川、/小暮/戸川 | 2",
                "早川、小暮/戸川、林/森下 | 2",
                "早川、小暮/欠席者：戸川、林 | 1",
                "早川/小暮 | 1",
                "早川（会長 | 1"
            })
    void an_entry_ends_where_its_brackets_and_names_do(String text, int end) {
        assertThat(lines(text.replace("/", "\n")).entryEnd(0)).isEqualTo(end);
    }

    @Test
    void an_entry_has_twelve_lines_at_most() {
        assertThat(lines("早、\n".repeat(20)).entryEnd(0)).isEqualTo(12);
        Page page = Pages.of("早、\n".repeat(20));
        assertThat(new AttendanceLines(page, 5).entryEnd(0)).isEqualTo(5);
        assertThat(lines("（早川\n" + "早".repeat(80) + "\n小暮\n戸川").entryEnd(0)).isEqualTo(2);
    }

    @Test
    void a_full_line_that_is_indented_goes_on_with_one_that_is_not() {
        String full = "　　" + FULL.substring(4);
        assertThat(lines(full + "\n浜口").entryEnd(0)).isEqualTo(2);
        assertThat(lines(full + "\n　　浜口").entryEnd(0)).isEqualTo(1);
        assertThat(lines(full + "\n\n浜口").entryEnd(0)).isEqualTo(1);
        assertThat(lines(full + "\n欠席者：浜口").entryEnd(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"欠席者", "> Ivy came late", "午後３時閉会", "日時：五月三日", "| 場所 | 集会所 |", "２．議事", "６　日時"})
    void other_titles_fields_and_remarks_end_a_list(String line) {
        assertThat(AttendanceLines.endsList(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川渉", "会長：早川渉", "２ 早川渉", "Ivy Ash"})
    void entries_do_not(String line) {
        assertThat(AttendanceLines.endsList(line)).isFalse();
    }
}
