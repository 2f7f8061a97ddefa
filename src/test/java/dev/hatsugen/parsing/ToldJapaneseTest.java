package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldJapaneseTest {

    private static final LabelJudge JUDGE = Pages.judge(Pages.person("早川", "渉", "会長"));
    private static final ToldJapanese STRICT = new ToldJapanese(JUDGE, false);
    private static final ToldJapanese USUAL = new ToldJapanese(JUDGE, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "館長から、来年の開館時間についての説明があった。 | 館長",
                "一方、館長からは、来年は開館の時間が短くなるとの指摘が出た。 | 館長",
                "開会にあたり館長から、来年は開館の時間が変わることについて話があった。 | 館長",
                "会長の求めにより、館長が、来年は開館の時間が短くなり、人も足りなくなると説明した。 | 館長",
                "3班の早川さんから、来年は橋の掃除を減らせないかとの申し出があった。 | 3班の早川さん",
                "早川会長の書面意見として、板は栗がよいとの意見が出された。 | 早川会長",
                "続いて会計課長から、来年の予算についての説明があった。 | 会計課長",
                "館長から来年の開館時間についての説明があった。 | -",
                "館長から、説明があった。 | -",
                "館長から、来年の開館時間についての本が届いた。 | -",
                "橋から、来年の開館時間についての説明があった。 | -",
                "館長から、来年の開館時間の説明があった。会計課長から、来年の予算の説明があった。 | -",
                "（館長から、来年の開館時間についての説明があった。） | -"
            })
    void a_paragraph_tells_who_alone_said_something(String words, String who) {
        assertThat(STRICT.speaker(words)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "会長は移転に反対。 | 会長",
                "早川からは、駐車場が狭いとの心配。 | 早川",
                "館長「来年にする。」 | 館長",
                "「板は高い。杉でよい」と早川さん。 | 早川さん",
                "早川の話では、板は栗でもつそうだ。 | 早川",
                "橋の館長は、本が足りないとのこと。 | 橋の館長",
                "館長は欠席。 | -",
                "会長は黙。 | -"
            })
    void less_is_asked_where_most_of_a_page_tells_so(String words, String who) {
        assertThat(USUAL.speaker(words)).isEqualTo(who);
        assertThat(STRICT.speaker(words)).isNull();
    }

    @Test
    void another_one_may_answer_in_the_same_sentence() {
        String sentence = "会長から、橋はいつ直るのかとの質問があり、課長から来月と回答があった。";
        assertThat(STRICT.startOfAnother(sentence)).isEqualTo(sentence.indexOf("課長"));
        String longer = "会長から、橋はいつ直るのかとの質問があり、課長が、来月に直り、費用は百万円と答えた。";
        assertThat(STRICT.startOfAnother(longer)).isEqualTo(longer.indexOf("課長"));
        assertThat(STRICT.startOfAnother("会長から、橋はいつ直るのかとの質問があった。")).isEqualTo(-1);
        assertThat(STRICT.startOfAnother("会長から、橋はいつ直るのかとの質問があり、橋から来月と回答があった。")).isEqualTo(-1);
        assertThat(new JapaneseSentences(STRICT).starts("始めた。" + sentence + "終えた。"))
                .containsExactly(0, 4, 4 + sentence.indexOf("課長"), 4 + sentence.length());
    }

    @Test
    void paragraphs_open_with_a_source_an_outcome_or_somebody() {
        assertThat(STRICT.opensParagraph("館長より、来年の説明があった。")).isTrue();
        assertThat(STRICT.opensParagraph("→ 了承")).isTrue();
        assertThat(STRICT.opensParagraph("会長は移転に反対。")).isFalse();
        assertThat(USUAL.opensParagraph("会長は移転に反対。")).isTrue();
        assertThat(STRICT.opensParagraph("橋を直すことになった。")).isFalse();
        assertThat(STRICT.hasSubject("会長は移転に反対。")).isTrue();
        assertThat(STRICT.hasSubject("橋を直すことになった。")).isFalse();
    }

    @Test
    void a_paragraph_of_nobody_is_the_records_where_others_tell() {
        assertThat(STRICT.isRecord("橋を直すことになった。")).isFalse();
        assertThat(USUAL.isRecord("橋を直すことになった。")).isTrue();
        assertThat(STRICT.isRecord("会長は移転に反対。")).isTrue();
    }

    @Test
    void sentences_tell_of_the_same_of_nobody_or_of_the_record() {
        JapaneseSentences sentences = new JapaneseSentences(STRICT);
        assertThat(sentences.speaker("館長から、来年の開館時間についての説明があった。")).isEqualTo("館長");
        assertThat(sentences.speaker("同委員より、来年の予算の説明があった。")).isEqualTo(SentenceReader.SAME);
        assertThat(sentences.speaker("橋を直すことになった。")).isEqualTo(SentenceReader.UNNAMED);
        assertThat(sentences.speaker("→ 了承")).isNull();
        assertThat(sentences.speaker("会長は移転に反対。")).isNull();
        assertThat(sentences.asks("会長から、橋はいつ直るのかとの質問があった。")).isTrue();
        assertThat(sentences.asks("会長から、橋は直ったとの報告があった。")).isFalse();
    }

    @Test
    void the_subject_is_cut_from_its_particle_and_the_rest() {
        assertThat(ToldSubject.of("続いて館長から、説明。", JUDGE)).isEqualTo(new ToldSubject("館長", true, null, true, "説明。"));
        assertThat(ToldSubject.of("館長は反対。", JUDGE)).isEqualTo(new ToldSubject("館長", false, "は", false, "反対。"));
        assertThat(ToldSubject.of("館長「はい。」", JUDGE))
                .satisfies(subject -> assertThat(subject.isQuoted()).isTrue());
        assertThat(ToldSubject.of("橋、館長は反対。", JUDGE)).isNull();
    }

    @Test
    void narrated_turns_are_told_of_one_each() {
        Page page = Pages.of("""
                館長から、来年の開館時間についての説明があった。

                続いて館長から、休館日についての説明もあった。

                → 了承

                会計課長から、来年の予算についての説明があった。

                橋の件を終えた。
                """);
        NarratedTurns turns = NarratedTurns.of(page, 0, STRICT);
        assertThat(turns.at(page, 0)).isPresent();
        assertThat(turns.at(page, 2)).isEmpty();
        assertThat(turns.endsTurn(page, 2)).isTrue();
        assertThat(turns.at(page, 3))
                .get()
                .satisfies(heading -> assertThat(heading.nextLine()).isEqualTo(4));
        assertThat(turns.endsTurn(page, 4)).isTrue();
        assertThat(turns.name()).isEqualTo("Xから、…");
        assertThat(NarratedTurns.of(page, 1, STRICT).at(page, 0)).isEmpty();
    }
}
