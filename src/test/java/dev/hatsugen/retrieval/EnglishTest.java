package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and phrases of English questions. */
class EnglishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Did anyone mention Starlink?              | Starlink",
                "what was said about Boeing and Airbus     | Boeing,Airbus",
                "What Did Everyone Say About Open Data     | -",
                "Starlink was mentioned by whom            | -",
                "what did Minister say in March about it   | -",
                "who talked about data                     | -"
            })
    void capital_letters_name_something_but_not_in_headlines_titles_or_at_the_start(String question, String names) {
        assertThat(EnglishNames.in(TownMinutes.parse(question)))
                .isEqualTo(names == null ? java.util.List.of() : java.util.List.of(names.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"library of the town | library,town", "xyzzy, library | xyzzy,library", "the of and | ''"})
    void words_of_the_glossary_are_phrases_and_links_are_none(String topic, String phrases) {
        assertThat(String.join(",", EnglishPhrases.of(topic, RealCorpus.glossary())))
                .isEqualTo(phrases);
    }
}
