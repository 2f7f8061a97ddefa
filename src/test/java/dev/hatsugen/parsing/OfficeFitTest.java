package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFitTest {

    @ParameterizedTest
    @CsvSource({
        "会長, 会長, 65",
        "会長, 会長(委員), 65",
        "会長, 市立大学教授(会長), 65",
        "会長, 自治会 会長(委員), 60",
        "教育担当理事, 理事(教育担当), 55",
        "図書館長, 附属図書館長, 40",
        "会長, 副会長, 0",
        "総務課課長, 課長, 35",
        "副部長, 部長, 0",
        "会長, 書記, 0",
        "長, 会長, 0",
        "会長, 長, 0",
        "'', 会長, 0",
        "会長, '', 0"
    })
    void says_how_well_an_office_fits_a_post(String office, String post, int fit) {
        assertThat(OfficeFit.of(office, post)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "chair, 'chair, elm road society', 60",
        "chair, vice-chair, 0",
        "chair, vice chair, 0",
        "clerk, chair, 0"
    })
    void an_office_in_latin_letters_is_one_word_of_the_post(String office, String post, int fit) {
        assertThat(OfficeFit.of(office, post)).isEqualTo(fit);
    }

    @Test
    void some_words_make_another_office_of_it() {
        assertThat(OfficeFit.isOfAnother("副")).isTrue();
        assertThat(OfficeFit.isOfAnother("町内会前")).isTrue();
        assertThat(OfficeFit.isOfAnother("町内会")).isFalse();
    }
}
