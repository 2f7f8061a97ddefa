package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {

    @ParameterizedTest
    @CsvSource({
        "・早川渉（会長）, 早川渉, 会長",
        "○ 早川 渉(会長)（町内会）, 早川 渉, 会長、町内会",
        "早川渉 ※途中から, 早川渉, ''",
        "会長　早川渉, 会長　早川渉, ''",
        "早川（会長）渉, 早川 渉, 会長"
    })
    void marks_notes_and_brackets_are_taken_off(String entry, String outside, String remark) {
        assertThat(EntryText.of(entry)).isEqualTo(new EntryText(outside, remark));
    }

    @Test
    void words_begin_with_a_japanese_letter_or_not() {
        assertThat(EntryText.isJapanese("早川Ana")).isTrue();
        assertThat(EntryText.isJapanese("々")).isTrue();
        assertThat(EntryText.isJapanese("Ana早川")).isFalse();
    }

    @Test
    void only_short_japanese_words_can_be_cut() {
        assertThat(new EntryText("早川渉専務", "").isCuttable()).isTrue();
        assertThat(new EntryText("早".repeat(40), "").isCuttable()).isTrue();
        assertThat(new EntryText("早".repeat(41), "").isCuttable()).isFalse();
        assertThat(new EntryText("Ana Ruiz", "").isCuttable()).isFalse();
        assertThat(new EntryText("早川渉、専務", "").isCuttable()).isFalse();
    }
}
