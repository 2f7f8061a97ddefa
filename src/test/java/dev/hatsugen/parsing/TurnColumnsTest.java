package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnColumnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 発言者 | 内容 |; 2; 0; 1",
                "| 時刻 | 発言者 | 発言内容 |; 3; 1; 2",
                "| **発言者** | 内容 |; 2; 0; 1",
                "Time\tSpeaker\tText; 3; 1; 2",
                "| 内容 | 発言者 |; 2; 1; 0",
                "| 発言 | 内容 |; 2; 0; 1",
                "| 時刻 | 質問 | 要旨 |; 3; 1; 2",
                "| 発言 | 時刻 | 内容 | 発言者 |; 4; 3; 0",
                "| 発言者 | 発言 | 内容 |; 3; 0; 1",
                "| 発言者 | 話者 | 内容 |; 3; 0; 2"
            })
    void the_head_says_where_speakers_and_words_are(String line, int cells, int speaker, int words) {
        assertThat(TurnColumns.head(line)).isEqualTo(new TurnColumns(cells, speaker, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"発言者", "| 発言者 | 日付 |", "| 内容 | 日付 |", "早川が話した。"})
    void other_lines_are_no_heads(String line) {
        assertThat(TurnColumns.head(line)).isNull();
    }

    @Test
    void a_row_may_lack_its_last_cells_but_neither_speaker_nor_words() {
        TurnColumns columns = new TurnColumns(4, 2, 1);
        assertThat(columns.fit(2)).isFalse();
        assertThat(columns.fit(3)).isTrue();
        assertThat(columns.fit(4)).isTrue();
        assertThat(columns.fit(5)).isFalse();
    }

    @Test
    void the_cells_of_a_row_have_no_blanks_around_them() {
        String row = "| 早川　|　 | a\\|b  |";
        assertThat(TurnColumns.cells(row).stream().map(cell -> cell.of(row))).containsExactly("早川", "", "a\\|b");
        assertThat(TurnColumns.cells("早川")).isEmpty();
        assertThat(TurnColumns.cells("早川|はい").stream().map(cell -> cell.of("早川|はい")))
                .containsExactly("早川", "はい");
        assertThat(TurnColumns.cells("a\t\tb")).hasSize(3);
    }
}
