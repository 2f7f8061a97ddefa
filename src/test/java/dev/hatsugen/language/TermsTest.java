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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "三台目; 3台目; 3",
                "百十三円; 113円; 113",
                "3,200戸; ３２００戸; 3200",
                "二〇二六年; 2026年; 2026",
                "1,234,567人; 1234567人; 1234567"
            })
    void a_number_is_found_however_it_is_written(String one, String other, String term) {
        assertThat(Terms.of(one)).extracting(Terms.Term::text).contains(term);
        assertThat(Terms.of(other)).extracting(Terms.Term::text).contains(term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3,20; 3,20", "議案1,2,3; 議案,1,2,3", "五十嵐; 五十嵐", "一億円; 1,億"})
    void signs_between_numbers_are_none_of_one(String text, String terms) {
        assertThat(Terms.of(text)).extracting(Terms.Term::text).containsExactly(terms.split(","));
    }
}
