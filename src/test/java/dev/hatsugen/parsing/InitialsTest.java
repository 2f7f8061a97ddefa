package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    private static final PersonName GWEN = new PersonName("Pritchard", "Gwen", null);

    @ParameterizedTest
    @CsvSource({"Gwen, Pritchard, GP", "Mary-Ann, Holt, MAH", "J. B., Vane, JBV", "'', Holt, ''", "anna, moss, AM"})
    void are_the_first_letters_of_all_parts(String given, String surname, String initials) {
        assertThat(Initials.of(new PersonName(surname, given, null))).isEqualTo(initials);
    }

    @Test
    void a_japanese_name_has_none() {
        assertThat(Initials.of(new PersonName("早川", "渉", null))).isEmpty();
        assertThat(Initials.of(new PersonName("早川", "Anna", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GP, treasurer | treasurer",
                "GP | ''",
                "GPS officer | GPS officer",
                "treasurer, GP | treasurer, GP",
                "treasurer | treasurer"
            })
    void are_taken_off_the_post(String post, String left) {
        assertThat(Initials.without(post, GWEN)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "Gwen Pritchard GP, Gwen Pritchard",
        "Gwen Pritchard PG, Gwen Pritchard PG",
        "Gwen Pritchard, Gwen Pritchard",
        "GP, GP"
    })
    void are_taken_off_the_name_that_they_are_behind(String name, String left) {
        assertThat(Initials.without(name)).isEqualTo(left);
    }

    @Test
    void the_post_of_somebody_without_initials_stays() {
        assertThat(Initials.without(",会長", new PersonName("早川", "渉", null))).isEqualTo(",会長");
    }
}
