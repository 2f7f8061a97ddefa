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
            new Glossary.Entry("DDoS", "", "denial of service", List.of()))));

    @Test
    void function_words_are_dropped() {
        assertThat(glosser.gloss("法律の違いを理解しておくべきだ")).isEqualTo("law difference understand");
    }

    @Test
    void the_longest_run_of_words_wins() {
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
}
