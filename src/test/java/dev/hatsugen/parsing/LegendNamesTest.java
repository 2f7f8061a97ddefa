package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " (chair, AM); chair",
                "（AM・会長、書記）; 会長・書記",
                ", boat keeper; boat keeper",
                "。会長。; 会長",
                " went home; ''",
                " (AM); ''"
            })
    void the_post_is_behind_the_name_without_the_word_itself(String rest, String post) {
        assertThat(LegendNames.post("AM", rest)).isEqualTo(post);
    }

    @Test
    void surname_and_given_name_stand_in_the_order_of_their_script() {
        assertThat(LegendNames.name("Ann de Moss")).isEqualTo(new PersonName("Moss", "Ann de", null));
        assertThat(LegendNames.name("Ann")).isEqualTo(new PersonName("Ann", "", null));
        assertThat(LegendNames.name("早川 渉")).isEqualTo(new PersonName("早川", "渉", null));
        assertThat(LegendNames.name("早川　渉")).isEqualTo(new PersonName("早川", "渉", null));
        assertThat(LegendNames.name("早川")).isEqualTo(new PersonName("早川", "", null));
    }

    @Test
    void a_name_is_a_full_one_or_one_that_the_dictionary_knows() {
        assertThat(LegendNames.isName("Ann Moss")).isTrue();
        assertThat(LegendNames.isName("早川")).isTrue();
        assertThat(LegendNames.isName("水 道")).isTrue();
        assertThat(LegendNames.isName("水道")).isFalse();
    }
}
