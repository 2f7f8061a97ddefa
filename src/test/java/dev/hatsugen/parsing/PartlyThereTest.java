package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartlyThereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann from 8.15, Bo | Ann (from 8.15), Bo",
                "Ann Moss, Bo Roe until 9 pm. | Ann Moss, Bo Roe (until 9 pm).",
                "Ann (clerk) for item 3 only; Bo | Ann (clerk) (for item 3 only); Bo",
                "Ann left early, Bo | Ann (left early), Bo",
                "Ann Moss from Leeds, Bo | Ann Moss from Leeds, Bo",
                "Ann (from 8.15), Bo | Ann (from 8.15), Bo"
            })
    void times_behind_a_name_are_put_in_brackets(String list, String written) {
        assertThat(PartlyThere.inBrackets(list)).isEqualTo(written);
    }
}
