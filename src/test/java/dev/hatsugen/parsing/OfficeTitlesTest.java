package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitlesTest {

    @ParameterizedTest
    @CsvSource({
        "早川, true",
        "早川渉君, true",
        "カルロス・モリ, true",
        "会長, false",
        "Moss, false",
        "三百人, false",
        "早, false",
        "早　川　渉, true"
    })
    void a_name_is_a_few_letters_and_no_office(String words, boolean name) {
        assertThat(OfficeTitles.isName(words)).isEqualTo(name);
    }

    @Test
    void words_of_respect_are_taken_off() {
        assertThat(OfficeTitles.unhonoured("早　川　渉　君")).isEqualTo("早川渉");
        assertThat(OfficeTitles.unhonoured("早川さん")).isEqualTo("早川");
        assertThat(OfficeTitles.unhonoured("早川会長")).isEqualTo("早川会長");
        assertThat(OfficeTitles.withoutCourtesy("早川　渉君")).isEqualTo("早川　渉");
        assertThat(OfficeTitles.withoutCourtesy("早川君")).isEqualTo("早川君");
    }

    @Test
    void words_of_respect_are_found() {
        assertThat(OfficeTitles.hasCourtesy("早川渉君")).isTrue();
        assertThat(OfficeTitles.hasCourtesy("早川渉さん")).isFalse();
        assertThat(OfficeTitles.isHonoured("早川渉 さん")).isTrue();
        assertThat(OfficeTitles.isHonoured("早川会長")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"早川渉, true", "早川 渉, true", "早川, false", "林 薫, true", "佐々木, false", "佐々木健, true", "早川君, false"})
    void a_full_name_holds_a_given_name(String words, boolean full) {
        assertThat(OfficeTitles.isFullName(words)).isEqualTo(full);
    }

    @Test
    void blanks_of_all_widths_are_left_out() {
        assertThat(OfficeTitles.compact(" 議　　長\t")).isEqualTo("議長");
    }
}
