package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much behind a name belongs to it. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({"さんは何と言いましたか, さん", "先生の意見, 先生", "様, 様", "委員の質問, 委員", "建設局長は答えたか, 建設局長", "副町長が述べた, 副町長", "議員と町長, 議員"})
    void a_word_of_respect_or_an_office_belongs_to_the_name_before_it(String words, String address) {
        assertThat(words.substring(0, Address.length(words))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "は何と言いましたか", " さん", "の委員", "、町長", "橋の話", "理事会で", "?"})
    void other_words_belong_to_no_name(String words) {
        assertThat(Address.length(words)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"校長先生は何と, 2, 校長先生", "部長さんの意見, 2, 部長さん", "館長は賛成か, 2, 館長", "会長の先生は, 2, 会長", "所長, 2, 所長"})
    void a_word_of_respect_belongs_to_what_is_before_it(String words, int end, String with) {
        assertThat(Address.withRespect(words, new Span(0, end)).of(words)).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource({"港湾空港整備振興計画推進担当局長は, 16", "港湾空港整備振興計画推進担当準備局長は, 0"})
    void an_office_behind_a_name_has_sixteen_characters_at_most(String words, int length) {
        assertThat(Address.length(words)).isEqualTo(length);
    }
}
