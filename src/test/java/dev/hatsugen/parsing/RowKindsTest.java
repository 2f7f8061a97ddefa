package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowKindsTest {

    private static final TurnColumns COLUMNS = new TurnColumns(3, 1, 2);

    @Test
    void rows_of_a_kind_that_no_speaker_has_are_the_records_own() {
        RowKinds kinds = RowKinds.of(
                COLUMNS, List.of("| 発言 | 早川 | はい |", "| 発言 | 小暮 | 賛成 |", "| 発言 | 早川 | では |", "| 決定 |  | 可決 |"));
        assertThat(kinds.isRecord("| 決定 |  | 可決 |")).isTrue();
        assertThat(kinds.isRecord("| 発言 |  | 続き |")).isFalse();
        assertThat(kinds.isRecord("|  |  | 続き |")).isFalse();
        assertThat(kinds.isRecord("| 決定 | 早川 | 可決 |")).isFalse();
    }

    @Test
    void three_rows_share_a_kind_at_least() {
        RowKinds kinds = RowKinds.of(COLUMNS, List.of("| 発言 | 早川 | はい |", "| 発言 | 小暮 | 賛成 |"));
        assertThat(kinds.isRecord("| 決定 |  | 可決 |")).isFalse();
    }

    @Test
    void a_column_of_times_tells_no_kinds() {
        RowKinds kinds =
                RowKinds.of(COLUMNS, List.of("| 9:01 | 早川 | はい |", "| 9:02 | 小暮 | 賛成 |", "| 9:03 | 早川 | では |"));
        assertThat(kinds.isRecord("| 9:04 |  | 続き |")).isFalse();
    }

    @Test
    void neither_does_one_that_is_empty_beside_a_speaker() {
        RowKinds kinds = RowKinds.of(COLUMNS, List.of("|  | 早川 | はい |", "|  | 小暮 | 賛成 |", "|  | 早川 | では |"));
        assertThat(kinds.isRecord("| 決定 |  | 可決 |")).isFalse();
    }

    @Test
    void the_columns_of_speakers_and_words_tell_none() {
        RowKinds kinds = RowKinds.of(COLUMNS, List.of("| 1 | 早川 | はい |", "| 2 | 早川 | はい |", "| 3 | 早川 | はい |"));
        assertThat(kinds.isRecord("| 4 |  | いいえ |")).isFalse();
    }
}
