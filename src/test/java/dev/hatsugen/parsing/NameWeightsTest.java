package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each feature of a name weighs a power of two here, so that a weight says which features were seen. */
class NameWeightsTest {

    private static final Map<CutFeature, Double> POWERS = new EnumMap<>(CutFeature.class);

    static {
        double power = 1;
        for (CutFeature feature : CutFeature.values()) {
            power *= 2;
            POWERS.put(feature, power);
        }
    }

    private static double weight(String surname, String given, String... labels) {
        return new NameWeights(List.of(labels), new CutModel(POWERS), Words::of).name(surname, given);
    }

    private static double sum(CutFeature... features) {
        double sum = 0;
        for (CutFeature feature : features) {
            sum += POWERS.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    @Test
    void the_dictionary_knows_a_surname() {
        assertThat(weight("早川", "")).isEqualTo(sum(CutFeature.SURNAME_KNOWN, CutFeature.SURNAME_OF_TWO));
        assertThat(weight("林", "")).isEqualTo(sum(CutFeature.SURNAME_KNOWN));
        assertThat(weight("佐々木", "")).isEqualTo(sum(CutFeature.SURNAME_KNOWN));
        assertThat(weight("勅使河原", "")).isEqualTo(sum(CutFeature.SURNAME_KNOWN, CutFeature.SURNAME_EXCESS));
    }

    @Test
    void words_that_are_none_weigh_what_they_are() {
        assertThat(weight("料金", "")).isEqualTo(sum(CutFeature.SURNAME_NOUN, CutFeature.SURNAME_OF_TWO));
        assertThat(weight("料金計算", "")).isEqualTo(sum(CutFeature.SURNAME_WORDS, CutFeature.SURNAME_EXCESS));
        assertThat(weight("町内会", "")).isEqualTo(sum(CutFeature.SURNAME_BODY));
    }

    @Test
    void given_names_are_short_or_long_known_or_not() {
        double surname = sum(CutFeature.SURNAME_KNOWN, CutFeature.SURNAME_OF_TWO);
        assertThat(weight("早川", "恵子"))
                .isEqualTo(surname + sum(CutFeature.GIVEN_KNOWN, CutFeature.GIVEN_SHORT, CutFeature.PARTS_KNOWN));
        assertThat(weight("早川", "料金")).isEqualTo(surname + sum(CutFeature.GIVEN_NOUN, CutFeature.GIVEN_SHORT));
        assertThat(weight("早川", "料金計算")).isEqualTo(surname + sum(CutFeature.GIVEN_WORDS, CutFeature.GIVEN_LONG));
        assertThat(weight("早川", "町内会")).isEqualTo(surname + sum(CutFeature.GIVEN_BODY, CutFeature.GIVEN_SHORT));
        assertThat(weight("早川", "さくら"))
                .isEqualTo(surname + sum(CutFeature.GIVEN_NOUN, CutFeature.GIVEN_SHORT, CutFeature.GIVEN_KANA));
    }

    @Test
    void a_surname_may_be_in_hiragana_or_foreign() {
        assertThat((long) weight("みどり", "") & (long) sum(CutFeature.SURNAME_HIRAGANA))
                .isPositive();
        assertThat(weight("カルロス・モリ", "")).isEqualTo(sum(CutFeature.NAME_FOREIGN));
        assertThat(weight("カルロス・モリ", "", "カルロス・モリ")).isEqualTo(sum(CutFeature.NAME_FOREIGN, CutFeature.NAME_CALLED));
    }

    @Test
    void an_office_an_employer_or_a_sign_is_no_part_of_a_name() {
        for (String word : List.of("会長", "三番", "株式会社", "早川、", "議題")) {
            assertThat(weight(word, "")).as(word).isEqualTo(CutWeights.NEVER);
            assertThat(weight("早川", word)).as(word).isEqualTo(CutWeights.NEVER);
        }
    }

    @Test
    void labels_call_somebody_by_the_surname() {
        double surname = sum(CutFeature.SURNAME_KNOWN, CutFeature.SURNAME_OF_TWO);
        for (String label : List.of("早川", "早川会長", "早川さん")) {
            assertThat(weight("早川", "", label)).as(label).isEqualTo(surname + sum(CutFeature.NAME_CALLED));
        }
        for (String label : List.of("小暮会長", "早川橋")) {
            assertThat(weight("早川", "", label)).as(label).isEqualTo(surname);
        }
    }

    @Test
    void a_noun_is_a_word_of_two_letters_that_the_dictionary_has() {
        assertThat(NameWeights.isNoun(Words.of("水道").getFirst())).isTrue();
        assertThat(NameWeights.isNoun(Words.of("橋").getFirst())).isFalse();
        assertThat(NameWeights.isNoun(Words.of("早川").getFirst())).isFalse();
    }
}
