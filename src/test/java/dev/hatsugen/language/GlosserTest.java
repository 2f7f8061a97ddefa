package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlosserTest {

    private final Glosser glosser = new Glosser(new Glossary(List.of(
            new Glossary.Entry("法律", "ほうりつ", "law", List.of()),
            new Glossary.Entry("違い", "ちがい", "difference", List.of("相違")),
            new Glossary.Entry("理解", "りかい", "understand", List.of()),
            new Glossary.Entry("重要", "", "important", List.of()),
            new Glossary.Entry("インフラ", "", "infrastructure", List.of()),
            new Glossary.Entry("重要インフラ", "", "critical infrastructure", List.of()),
            new Glossary.Entry("取り組む", "とりくむ", "work on", List.of("取組む")),
            new Glossary.Entry("誰", "", "who", List.of("だれ")),
            new Glossary.Entry("いつ", "", "when", List.of()),
            new Glossary.Entry("それ", "", "that", List.of()),
            new Glossary.Entry("指定", "してい", "designation", List.of()),
            new Glossary.Entry("仕様", "しよう", "specification", List.of()),
            new Glossary.Entry("本", "ほん", "book", List.of()),
            new Glossary.Entry("目", "", "eye", List.of()),
            new Glossary.Entry("戸", "", "door", List.of()),
            new Glossary.Entry("柱", "", "pillar", List.of()),
            new Glossary.Entry("二つ", "", "two", List.of()),
            new Glossary.Entry("何", "", "what", List.of()),
            new Glossary.Entry("DDoS", "", "denial of service", List.of()))));

    @Test
    void function_words_are_dropped() {
        assertThat(glosser.gloss("法律の違いを理解しておくべきだ")).isEqualTo("law difference understand");
    }

    @Test
    void a_text_that_is_asked_for_again_is_not_glossed_again() {
        assertThat(glosser.gloss("法律の違い")).isSameAs(glosser.gloss("法律の違い"));
    }

    @Test
    void the_common_run_of_words_wins() {
        assertThat(glosser.gloss("重要インフラは重要である")).isEqualTo("critical infrastructure important");
    }

    @Test
    void inflected_words_and_aliases_are_found() {
        assertThat(glosser.gloss("相違に取り組んでいく")).isEqualTo("difference work on");
    }

    @Test
    void latin_words_numbers_and_unknown_katakana_stay_readable() {
        assertThat(glosser.gloss("2025年のABCとロマンチカ")).matches("2025 abc [a-z ]+");
        assertThat(glosser.gloss("DDoSの法律")).isEqualTo("ddos denial of service law");
    }

    @Test
    void a_year_of_an_era_is_a_year_of_the_common_era() {
        assertThat(glosser.gloss("令和９年度の法律")).isEqualTo("2027 law");
        assertThat(glosser.gloss("平成元年の法律")).startsWith("1989");
    }

    @Test
    void names_that_nobody_knows_are_written_as_english_writes_them() {
        assertThat(glosser.gloss("大阪の法律")).isEqualTo("osaka law");
    }

    @Test
    void sentences_stay_apart() {
        assertThat(glosser.gloss("法律。違い。")).isEqualTo("law.\ndifference.");
    }

    @Test
    void english_passes_as_it_is() {
        assertThat(glosser.gloss("What did the Minister say?")).isEqualTo("What did the Minister say?");
    }

    @Test
    void a_counter_behind_a_number_is_no_noun() {
        assertThat(glosser.gloss("11本目の柱")).isEqualTo("11 pillar");
        assertThat(glosser.gloss("五本目の柱と3つ目の柱、二つ目の柱")).isEqualTo("pillar 3 pillar two pillar");
        assertThat(glosser.gloss("何本もの柱と100戸")).isEqualTo("what pillar 100");
        assertThat(glosser.gloss("本と目と戸の法律")).isEqualTo("book eye door law");
    }

    /** している and しよう are no kana for 指定 and 仕様. */
    @Test
    void inflected_words_are_no_readings() {
        assertThat(glosser.gloss("理解していたのは誰でしょうか")).isEqualTo("understand who");
        assertThat(glosser.gloss("理解しよう")).isEqualTo("understand");
        assertThat(glosser.gloss("ほうりつ")).isEqualTo("law");
    }

    @Test
    void who_and_when_are_read_in_kana_and_other_pronouns_are_dropped() {
        assertThat(glosser.gloss("だれ？")).isEqualTo("who");
        assertThat(glosser.gloss("だれですか")).isEqualTo("who");
        assertThat(glosser.gloss("だれが理解した")).isEqualTo("who understand");
        assertThat(glosser.gloss("それはいつでしょうか")).isEqualTo("when");
        assertThat(glosser.gloss("いつですか")).isEqualTo("when");
    }
}
