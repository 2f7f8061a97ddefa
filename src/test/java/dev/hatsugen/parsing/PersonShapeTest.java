package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Moss",
                "Ann Moss, Elm Road",
                "Mrs Holt",
                "the Chair",
                "Parks Director",
                "Ruth van Berg",
                "Ann Moss (she)",
                "早川",
                "早川恵子",
                "みどり町の早川",
                "書記／早川",
                "早川さん"
            })
    void names_and_titles_are_people(String label) {
        assertThat(PersonShape.isPerson(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moss",
                "Boats And Oars",
                "boats director of parks",
                "Next Steps",
                "Other Business",
                "Mr Moss who came late and left very early",
                "The Parks and the Roads and their Director",
                "（早川）",
                "橋の修理",
                "水道",
                "早川が走る",
                "・"
            })
    void other_words_are_none(String label) {
        assertThat(PersonShape.isPerson(label)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"早川, true", "早川（会長）, true", "早川さん, true", "京都, true", "水道, false", "早川恵子, false", "会長, false"})
    void one_word_may_be_a_proper_name(String label, boolean name) {
        assertThat(PersonShape.isProperName(label)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"湊, true", "東, true", "七, false", "み, false", "A, false", "早川, false"})
    void one_letter_may_be_a_surname(String letter, boolean name) {
        assertThat(PersonShape.isLetterOfName(letter)).isEqualTo(name);
    }

    @Test
    void words_of_a_name_have_capitals_or_are_particles() {
        assertThat(PersonShape.areWordsOfName(List.of("Ruth", "van", "der", "Berg")))
                .isTrue();
        assertThat(PersonShape.areWordsOfName(List.of("Ed", "d'Arcy"))).isTrue();
        assertThat(PersonShape.areWordsOfName(List.of("Ruth", "boats"))).isFalse();
        assertThat(PersonShape.areWordsOfName(List.of("Plot7"))).isFalse();
    }
}
