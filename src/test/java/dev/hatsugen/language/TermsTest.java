package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text can be found by. */
class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "門の傾き, 傾いています, 傾く",
        "届け出の遅れ, 届け出が遅れた, 遅れる",
        "業務の引き継ぎ, 仕事を引き継いだ, 引き継ぐ",
        "借りの返し, 返します, 返す",
        "申し込みの数, 申し込んだ人, 申し込む"
    })
    void a_noun_made_of_a_verb_and_the_verb_find_each_other(String noun, String verb, String term) {
        assertThat(Terms.of(noun)).extracting(Terms.Term::text).contains(term);
        assertThat(Terms.of(verb)).extracting(Terms.Term::text).contains(term);
    }

    @ParameterizedTest
    @CsvSource({"委員の会議, 会議", "駅の北口, 北口", "庭の生け垣, 生け垣", "市の財政, 財政"})
    void other_nouns_stay_as_they_are(String text, String term) {
        assertThat(Terms.of(text)).extracting(Terms.Term::text).contains(term);
    }
}
