package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "critical infrastructure, critical infrastructure",
        "the protection of critical infrastructure, protection|critical infrastructure",
        "supply chain and critical infrastructure, supply chain|critical infrastructure",
        "zzyzx bridge, zzyzx|bridge",
        "of the, ''",
        "'', ''"
    })
    void the_longest_words_that_the_glossary_knows_are_one_phrase(String topic, String phrases) {
        assertThat(String.join("|", EnglishPhrases.of(topic, RealCorpus.glossary())))
                .isEqualTo(phrases);
    }

    @Test
    void without_a_glossary_each_word_is_one() {
        assertThat(EnglishPhrases.of("repair of the old bridge, the road/river", Glossary.EMPTY))
                .containsExactly("repair", "old", "bridge", "road", "river");
    }
}
