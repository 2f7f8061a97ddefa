package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss | Moss | Ann",
                "Dr Ann Moss (Chair) | Moss | Ann",
                "Ann Moss, clerk | Moss | Ann",
                "Clerk (Mr Ed Lee) | Lee | Ed",
                "早川 渉 | 早川 | 渉",
                "森田恵子 | 森田 | 恵子"
            })
    void a_label_may_give_a_name_in_full(String label, String surname, String given) {
        assertThat(FullNames.in(label)).isEqualTo(new PersonName(surname, given, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moss",
                "The Chair",
                "the Ann Moss",
                "Clerk (Ed Lee)",
                "Vice Chair",
                "早川",
                "議 長",
                "早川 委員",
                "総務 課",
                "早川委員"
            })
    void other_labels_give_none(String label) {
        assertThat(FullNames.in(label)).isNull();
    }
}
