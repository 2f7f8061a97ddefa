package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendFormsTest {

    private static String read(String word, String line) {
        LegendEntry entry = new LegendForms(word).in(line, 7);
        if (entry == null) {
            return "-";
        }
        assertThat(entry.line()).isEqualTo(7);
        return entry.person().name().full() + ":" + entry.person().post() + ":" + entry.proof();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JK | JK = Jo Kearney (captain) | Jo Kearney:captain:STATED",
                "ボス | ボス … 根岸　巌（組合長） | 根岸 巌:組合長:STATED",
                "M | M = 早川 | 早川::STATED",
                "M | M = 橋 | -",
                "302 | 302 根岸 巌 | 根岸 巌::BESIDE",
                "302 | 1302 根岸 巌 | -",
                "302 | 302番 根岸 巌 | -",
                "ボス | 根岸　巌（ボス） | 根岸 巌::BESIDE",
                "ボス | 根岸（組合長・ボス） | 根岸:組合長:BESIDE",
                "JK | Jo Kearney (JK) | Jo Kearney::BESIDE",
                "JK | JK Jo Kearney | Jo Kearney::BESIDE",
                "JK | JK Bo Roe | -",
                "JK | JK: Jo Kearney | Jo Kearney::COLON",
                "JK | JK: Bo Roe | -",
                "boss | boss: Jo Kearney | Jo Kearney::COLON",
                "Baloo | Jo \"Baloo\" Kearney, captain | Jo Kearney:captain:STATED",
                "Baloo | \"Baloo\" Kearney | Baloo Kearney::STATED",
                "@jo | Jo Kearney @jo | Jo Kearney::BESIDE",
                "塗師 | 塗師　根岸 巌 | 根岸 巌::BESIDE",
                "JK | The boat was lost. | -"
            })
    void a_line_says_whom_a_word_means(String word, String line, String person) {
        assertThat(read(word, line)).isEqualTo(person);
    }

    @Test
    void a_row_with_two_names_says_nothing() {
        assertThat(read("am", "am\tAnn Moss")).isEqualTo("Ann Moss::BESIDE");
        assertThat(read("am", "am\tAnn Moss\tBo Roe")).isEqualTo("-");
        assertThat(read("am", "bo\tAnn Moss")).isEqualTo("-");
    }

    @Test
    void some_lines_declare_who_is_called_what() {
        assertThat(LegendForms.declares("M = 早川")).isTrue();
        assertThat(LegendForms.declares("早川が話した。")).isFalse();
    }

    @Test
    void a_page_explains_its_words() {
        Page page = Pages.of("""
                定例会
                M = 早川 渉
                N = 小暮 正
                302 戸川 淳
                M：始めます。
                N：はい。
                M：終わります。
                """);
        Legend legend = Legend.of(page);
        assertThat(legend.of("M")).satisfies(entry -> assertThat(entry.line()).isEqualTo(1));
        assertThat(legend.of("the N")).isNotNull();
        assertThat(legend.of("Q")).isNull();
        assertThat(legend.of("")).isNull();
        assertThat(legend.of("M".repeat(25))).isNull();
        assertThat(legend.has("M")).isTrue();
        assertThat(legend.has("Q")).isFalse();
        assertThat(legend.lists("302")).isTrue();
        assertThat(legend.lists("02")).isFalse();
        assertThat(Legend.none().of("M")).isNull();
    }

    @Test
    void a_word_that_means_two_means_nobody() {
        Legend legend = Legend.of(Pages.of("ボス … 早川 渉\nボス … 小暮 正\nねこ … 戸川 淳\nねこ … 戸川 淳\n"));
        assertThat(legend.of("ボス")).isNull();
        assertThat(legend.of("ねこ")).isNotNull();
    }

    @Test
    void a_nick_may_stand_before_the_name() {
        Legend legend = Legend.of(Pages.of("ボス … 早川 渉\n"));
        assertThat(legend.of("ボス早川")).isNotNull();
        assertThat(legend.of("ボス小暮")).isNull();
    }
}
