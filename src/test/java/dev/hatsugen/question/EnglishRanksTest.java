package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishRanksTest {

    @ParameterizedTest
    @CsvSource({
        "what did the governor say, governor, 知事",
        "the deputy governor's answer, deputy governor, 副知事",
        "did the prime minister speak, prime minister, 総理",
        "the finance minister, minister, 大臣",
        "the vice-minister of finance, vice-minister, 副大臣",
        "the treasurer, treasurer, 会計"
    })
    void a_title_stands_for_a_japanese_rank(String question, String words, String rank) {
        assertThat(EnglishRanks.titles(question)).singleElement().satisfies(title -> {
            assertThat(question.substring(title.start(), title.end())).isEqualTo(words);
            assertThat(title.ranks()).containsExactly(rank);
        });
    }

    @Test
    void a_title_may_stand_for_several_ranks() {
        assertThat(EnglishRanks.in("the mayor and the deputy mayor"))
                .isEqualTo(Set.of("市長", "町長", "村長", "区長", "副市長", "副町長", "副村長", "副区長"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "the governors' budget", "the mayoral race", "the headline of the paper", "administer it"})
    void part_of_a_word_is_no_title(String question) {
        assertThat(EnglishRanks.titles(question)).isEmpty();
    }

    @Test
    void letters_of_another_script_end_a_word_too() {
        assertThat(EnglishRanks.titles("é mayor, 1mayor2")).hasSize(2);
        assertThat(EnglishRanks.titles("émayor")).isEmpty();
    }

    @Test
    void all_titles_are_in_the_expression() {
        assertThat("parliamentary vice minister").matches(EnglishRanks.expression());
        assertThat("lawyer").matches(EnglishRanks.expression());
        assertThat("bridge").doesNotMatch(EnglishRanks.expression());
    }
}
