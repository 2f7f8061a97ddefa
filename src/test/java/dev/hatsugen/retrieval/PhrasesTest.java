package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "橋の塗装, 橋|塗装",
        "図書館の開館時間の延長, 図書館|開館時間|延長",
        "出産お祝い金, 出産お祝い金",
        "子育て・教育の予算, 子育て・教育|予算",
        "橋についての意見, 橋",
        "・予算の額, 予算|額",
        "AI-OCRの導入, AI-OCR|導入",
        "何と言いましたか, ''",
        "'', ''"
    })
    void nouns_that_stand_together_are_a_phrase(String topic, String phrases) {
        assertThat(String.join("|", Phrases.of(topic))).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource({
        "橋や道路, true",
        "橋または道路, true",
        "橋、道路, true",
        "bridges or roads, true",
        "橋の道路, false",
        "or, true",
        "orchids, false",
        "'', false"
    })
    void alternatives_are_joined_by_a_word_or_a_comma(String topic, boolean alternatives) {
        assertThat(Phrases.areAlternatives(topic)).isEqualTo(alternatives);
    }

    @ParameterizedTest
    @CsvSource({"子育て・教育, 子育て 教育", "橋, 橋"})
    void a_middle_dot_parts_a_phrase(String phrase, String parts) {
        assertThat(Phrases.parts(phrase)).containsExactly(parts.split(" "));
    }

    /** Known error: the dictionary takes 橋 behind a middle dot for the end of a name (日本橋). */
    @Test
    void known_error_a_noun_behind_a_bullet_may_be_read_as_a_suffix() {
        assertThat(Phrases.of("・橋")).isEmpty();
    }
}
