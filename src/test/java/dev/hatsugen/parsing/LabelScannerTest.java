package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "○議長（早川渉君） 始めます。 | 議長（早川渉君） | 始めます。",
                "○議長（早川渉君）始めます。 | 議長（早川渉君） | 始めます。",
                "○早川委員　始めます。 | 早川委員 | 始めます。",
                "○早川委員：始めます。 | 早川委員 | 始めます。",
                "○議長 （早川渉君） 始めます。 | 議長 （早川渉君） | 始めます。",
                "○副議長 早川　渉君 始めます。 | 副議長 早川　渉君 | 始めます。"
            })
    void a_label_ends_before_the_words(String line, String label, String words) {
        LabelScanner.Found found = Objects.requireNonNull(LabelScanner.find(line, 1));
        assertThat(found.label().text()).isEqualTo(label);
        assertThat(line.substring(1, found.end()).strip()).isEqualTo(label);
        assertThat(line.substring(found.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"○早川委員", "○早川委員 ", "○早川 始めます。", "○早川委員が始めます。", "○橋。早川委員 始めます。", "○）早川委員 始めます。", "○", "○議長 は始めます。"
            })
    void other_lines_have_none(String line) {
        LabelScanner.Found found = LabelScanner.find(line, 1);
        assertThat(found == null ? "-" : found.label().text()).isEqualTo("-");
    }

    @Test
    void a_wide_blank_parts_even_words_that_go_on() {
        assertThat(LabelScanner.find("○議長　は、始めます。", 1)).isNotNull();
        assertThat(LabelScanner.find("○　議長　は、始めます。", 1)).isNull();
    }
}
