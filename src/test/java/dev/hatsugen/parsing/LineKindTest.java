package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "（２）橋の修理について | 橋の修理について",
                "◎ 橋の修理 | 橋の修理",
                "** The bridge (No. 5) ** | The bridge (No. 5)",
                "== 橋の修理 == | 橋の修理",
                "** We mend it! ** | -",
                "日程第三　橋の修理 | 日程第三　橋の修理",
                "３．議事 | 議事",
                "3. MATTERS ARISING | MATTERS ARISING",
                "（２）橋の修理を終えた。 | -",
                "（２）橋の修理、 | -",
                "橋の修理 | -"
            })
    void the_title_of_a_section_is_without_number_and_mark(String line, String title) {
        assertThat(LineKind.sectionTitle(line).orElse(null)).isEqualTo(title);
    }

    @Test
    void titles_have_numbers_marks_and_capitals() {
        assertThat(LineKind.sectionNumber("（12）橋の修理")).isEqualTo(12);
        assertThat(LineKind.sectionNumber("（三）橋の修理")).isEqualTo(3);
        assertThat(LineKind.sectionNumber("橋の修理")).isZero();
        assertThat(LineKind.isCapitalTitle("3. MATTERS ARISING")).isTrue();
        assertThat(LineKind.isCapitalTitle("3. Matters arising")).isFalse();
        assertThat(LineKind.markedTitle("◎ 橋の修理")).contains("橋の修理");
        assertThat(LineKind.markedTitle("（２）橋の修理")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋の修理", "■ 橋の修理", "# 橋の修理", "The bridge 2.5"})
    void a_short_line_below_a_gap_may_be_a_title(String line) {
        assertThat(LineKind.plainTitle(Pages.of(line + "\n早川"), 0)).contains(line.replaceFirst("^[■#] ", ""));
        assertThat(LineKind.plainTitle(Pages.of("早川\n\n" + line), 1)).isPresent();
        assertThat(LineKind.plainTitle(Pages.of("早川\n" + line), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "橋を直す。",
                "The bridge.",
                "日時：五月三日",
                "・橋の修理",
                "- 橋の修理",
                "（休憩）",
                "【決定事項】",
                "４ 議事",
                "決定：橋を直す",
                "| 早川 | 橋 |",
                "- 3 -"
            })
    void other_lines_are_no_titles(String line) {
        assertThat(LineKind.plainTitle(Pages.of("早川\n\n" + line), 1)).isEmpty();
    }

    @Test
    void a_title_has_eighty_characters_at_most() {
        assertThat(LineKind.plainTitle(Pages.of("橋".repeat(80)), 0)).isPresent();
        assertThat(LineKind.plainTitle(Pages.of("橋".repeat(81)), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"決定：橋を直す, true", "| 早川 | 橋 |, true", "早川は橋を直します。, false", "【決定事項】, true", "橋を直す, false"})
    void outcomes_and_tables_interrupt_a_turn(String line, boolean interrupts) {
        assertThat(LineKind.interrupts(line)).isEqualTo(interrupts);
    }

    @Test
    void labels_in_brackets_notes_and_ends_are_told() {
        assertThat(LineKind.isBracketedLabel("【決定事項】")).isTrue();
        assertThat(LineKind.isBracketedLabel("＜橋＞")).isTrue();
        assertThat(LineKind.isBracketedLabel("（橋）")).isFalse();
        assertThat(LineKind.isNote("（拍手）")).isTrue();
        assertThat(LineKind.isNote("拍手")).isFalse();
        assertThat(LineKind.isEnd("－ 以 上 －")).isTrue();
        assertThat(LineKind.isEnd("（了）")).isTrue();
        assertThat(LineKind.isEnd("以上です。")).isFalse();
    }

    @Test
    void the_proceedings_open_under_a_number_perhaps() {
        assertThat(LineKind.opensProceedings("４　議　事")).isTrue();
        assertThat(LineKind.opensProceedings("議事：")).isTrue();
        assertThat(LineKind.opensProceedings("議事を始めます。")).isFalse();
        assertThat(LineKind.isNumbered("４　議事")).isTrue();
        assertThat(LineKind.isNumbered("（四）議事")).isTrue();
        assertThat(LineKind.isNumbered("議事")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"■ 橋の修理, true", "【橋】, true", "（拍手）, true", "→ 了承, true", "橋の修理, false"})
    void something_else_begins_below_a_title_or_a_result(String line, boolean ends) {
        assertThat(LineKind.endsTitle(line)).isEqualTo(ends);
    }

    @Test
    void lines_end_sentences_and_are_items() {
        assertThat(LineKind.endsSentence("橋を直す。")).isTrue();
        assertThat(LineKind.endsSentence("We go.\"")).isTrue();
        assertThat(LineKind.endsSentence("橋を直す、")).isFalse();
        assertThat(LineKind.isListItem("・橋")).isTrue();
        assertThat(LineKind.isListItem("橋")).isFalse();
    }

    @Test
    void a_greeting_is_the_words_of_an_office() {
        assertThat(LineKind.greetingOffice("本部長冒頭挨拶")).contains("本部長");
        assertThat(LineKind.greetingOffice("橋の修理")).isEmpty();
    }
}
