package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "organisations, organizations",
        "specialised, specialized",
        "standardisation, standardization",
        "behaviours, behaviors",
        "defence centre, defense center",
        "analysed, analyzed",
        "labour, labor"
    })
    void british_and_american_spelling_are_one(String british, String american) {
        assertThat(Analysis.terms(Fields.GLOSS, british)).isEqualTo(Analysis.terms(Fields.GLOSS, american));
    }

    @ParameterizedTest
    @CsvSource({"exercise, exercis", "enterprise, enterpris", "promised, promis", "four, four", "raised, rais"})
    void words_that_are_spelled_alike_stay(String word, String stem) {
        assertThat(Analysis.terms(Fields.GLOSS, word)).containsExactly(stem);
    }

    @Test
    void a_year_of_an_era_stands_beside_its_year_of_the_common_era() {
        assertThat(Analysis.terms(Fields.WORDS, "令和５年度から導入")).contains("令和", "5", "2023", "導入");
    }
}
