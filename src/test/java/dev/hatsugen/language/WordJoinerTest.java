package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordJoinerTest {

    @ParameterizedTest
    @CsvSource({
        "クラウドの利用, クラウド|の|利用",
        "カスハラ対策, カスハラ|対策",
        "シャトルバスの運行, シャトル|バス|の|運行",
        "バスとゴミの話, バス|と|ゴミ|の|話",
        "i100の試験, i100|の|試験",
        "第３回, 第|3|回",
    })
    void a_word_that_the_dictionary_cuts_in_two_is_one(String text, String cut) {
        assertThat(Words.of(text)).extracting(Word::surface).containsExactly(cut.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"クラウドの利用, クラウド", "本部員の意見, 本部員", "ドローンの配備, ドローン"})
    void its_span_is_that_of_both_parts(String text, String first) {
        Word word = Words.of(text).getFirst();

        assertThat(word.span().of(text)).isEqualTo(first);
        assertThat(word.kind()).isEqualTo(Word.Kind.NOUN);
    }
}
