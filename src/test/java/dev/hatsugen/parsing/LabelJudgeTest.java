package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelJudgeTest {

    private static final LabelJudge JUDGE =
            Pages.judge(Pages.person("早川", "渉", "会長"), Pages.person("Moss", "Ann", "Chair"));
    private static final Page PAGE = Pages.of("定例会\nM = Ann Moss\n302 早川 渉\n日時：五月\n早川 渉（ボス）\nM：始めます。\n");
    private static final LabelJudge LEGEND = new LabelJudge(new Roster(List.of()), Legend.of(PAGE));

    @ParameterizedTest
    @CsvSource({
        "早川, SURE",
        "早川会長, SURE",
        "Ann Moss, SURE",
        "議長（小暮正君）, SURE",
        "小暮委員, LIKELY",
        "小暮, LIKELY",
        "Bo Roe, LIKELY",
        "委員A, LIKELY",
        "???, LIKELY",
        "（？）, LIKELY",
        "dan k, WEAK",
        "dan kept, NONE",
        "橋の修理, WEAK",
        "Boats, WEAK",
        "boats, WEAK",
        "日時, NONE",
        "出席者, NONE",
        "令和6年5月3日, NONE",
        "3 May 2024, NONE",
        "発言者, NONE",
        "小暮さんと戸川さん, NONE",
        "12, NONE",
        "3時, NONE",
        "議案第四十号, NONE",
        "橋を直す。, NONE",
        "橋が古い, NONE",
        "boats and oars, NONE",
        "Boats are in the bay by noon, NONE",
        "Cllr Hughes and Cllr Lowe, NONE",
        "-, NONE",
        "九条委員, LIKELY",
        "三番, LIKELY"
    })
    void says_how_sure_it_is_that_words_name_a_speaker(String words, LabelStrength strength) {
        assertThat(JUDGE.of(words)).isEqualTo(strength);
        assertThat(JUDGE.isSomebody(words)).isEqualTo(strength.compareTo(LabelStrength.LIKELY) >= 0);
    }

    @Test
    void labels_have_forty_letters_or_eighty_in_latin() {
        assertThat(JUDGE.of("橋".repeat(38) + "委員")).isNotEqualTo(LabelStrength.NONE);
        assertThat(JUDGE.of("橋".repeat(39) + "委員")).isEqualTo(LabelStrength.NONE);
        assertThat(JUDGE.of("B" + "o".repeat(79))).isEqualTo(LabelStrength.WEAK);
        assertThat(JUDGE.of("B" + "o".repeat(80))).isEqualTo(LabelStrength.NONE);
    }

    @Test
    void listed_people_are_known_by_their_given_name_too() {
        assertThat(JUDGE.isListed("Ann")).isTrue();
        assertThat(JUDGE.isListed("早川")).isTrue();
        assertThat(JUDGE.isListed("小暮")).isFalse();
        assertThat(JUDGE.isKnown("早川")).isTrue();
        assertThat(JUDGE.isKnown("小暮委員")).isFalse();
        assertThat(JUDGE.isKnown("議長（小暮正君）")).isFalse();
        assertThat(Pages.judge().isKnown("議長（小暮正君）")).isTrue();
        assertThat(Pages.judge().isKnown("小暮委員")).isFalse();
    }

    @Test
    void a_legend_makes_any_word_sure() {
        assertThat(LEGEND.of("M")).isEqualTo(LabelStrength.SURE);
        assertThat(LEGEND.of("ボス")).isEqualTo(LabelStrength.SURE);
        assertThat(LEGEND.of("日時")).isEqualTo(LabelStrength.NONE);
        assertThat(LEGEND.isExplained("M", 1)).isTrue();
        assertThat(LEGEND.isExplained("M", 5)).isFalse();
        assertThat(LEGEND.isExplained("Q", 1)).isFalse();
    }

    @Test
    void a_number_beside_a_name_is_somebodys() {
        assertThat(LEGEND.isSomebodysNumber("302")).isTrue();
        assertThat(LEGEND.isSomebodysNumber("303")).isFalse();
        assertThat(LEGEND.isSomebodysNumber("ボス")).isFalse();
    }

    @Test
    void marks_stand_for_somebody_whom_the_writer_did_not_catch() {
        assertThat(LabelJudge.isUnheard(" ?? ")).isTrue();
        assertThat(LabelJudge.isUnheard("????")).isFalse();
        assertThat(LabelJudge.isUnheard("小暮?")).isFalse();
    }
}
