package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedLettersTest {

    @Test
    void an_expression_fits_words_whose_letters_are_apart_too() {
        Pattern spaced = Pattern.compile(SpacedLetters.spaced("開[閉議]会?日時|ab"));
        assertThat("開議会日　時").matches(spaced);
        assertThat("開閉日時").matches(spaced);
        assertThat("ab").matches(spaced);
        assertThat("a b").doesNotMatch(spaced);
        assertThat(SpacedLetters.spaced("[日時]")).isEqualTo("[日時]");
        assertThat(SpacedLetters.spaced("日時")).isEqualTo("日[\\s　]*時");
    }

    @ParameterizedTest
    @CsvSource({
        "'議　　長　早川です', 0, 4",
        "'○議　長　早川です', 1, 4",
        "'議長　早川です', 0, 0",
        "'議　　長', 0, 0",
        "'議　長　早', 0, 0",
        "'議　長早川', 0, 0",
        "'○早川　議　長', 1, 1",
        "'議　長　早川', 0, 3"
    })
    void words_with_letters_apart_end_before_other_words(String line, int start, int end) {
        assertThat(SpacedLetters.end(line, start)).isEqualTo(end);
    }

    @Test
    void an_office_may_go_on_in_the_next_word() {
        assertThat(SpacedLetters.goOn(new String[] {"町", "長", "鎌田"}, 1)).isTrue();
        assertThat(SpacedLetters.goOn(new String[] {"町", "長", "鎌田"}, 2)).isFalse();
        assertThat(SpacedLetters.goOn(new String[] {"町長", "鎌", "田"}, 1)).isFalse();
        assertThat(SpacedLetters.goOn(new String[] {"鎌", "田", "薫"}, 1)).isFalse();
    }

    @Test
    void a_label_is_joined_where_all_its_letters_are_apart() {
        assertThat(SpacedLetters.joined("議　　長")).isEqualTo("議長");
        assertThat(SpacedLetters.joined("議長　早川")).isEqualTo("議長　早川");
    }
}
