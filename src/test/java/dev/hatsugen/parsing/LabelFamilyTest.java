package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "' ', ' ', COLON, X：…, false",
        "'-', ' ', SLASH, - X／…, true",
        "' ', ' ', ARROW, X＞…, true",
        "' ', ' ', DASH, X — …, false",
        "' ', ' ', WIDE_BLANK, X　…, false",
        "' ', ' ', TAB, X⇥…, true",
        "' ', ' ', STOP, X. …, true",
        "' ', ' ', CLOSING, X）…, true",
        "' ', ' ', QUOTATION, X「…」, true",
        "' ', ' ', LINE_END, X⏎, false",
        "'0', ' ', LINE_END, 00:00 X⏎, true",
        "' ', ' ', TIME, X  00:00⏎, true",
        "'0', ' ', COLON, 00:00 X：…, false",
        "'d', ' ', COLON, 1/1 00:00 X：…, true",
        "'.', ' ', COLON, 1.1 X：…, false",
        "' ', ' ', FIELD, …: X⏎, true",
        "' ', ' ', SYMBOL, X　…, false",
        "' ', ' ', PAIR, X…, true",
        "' ', '*', OWN, **X**…, true",
        "' ', '（', OWN, （X）…, false",
        "' ', '【', OWN, 【X】…, true",
        "└, ' ', COLON, └ X：…, true"
    })
    void is_written_for_people_and_known_from_ordinary_text(
            char lead, char wrap, LabelFamily.Sign sign, String name, boolean distinct) {
        LabelFamily family = new LabelFamily(lead, wrap, sign);
        assertThat(family).hasToString(name);
        assertThat(family.isDistinct()).isEqualTo(distinct);
        assertThat(family.isTree()).isEqualTo(lead == '└');
    }

    private static List<String> candidates(String text) {
        return LabelCandidates.of(Pages.of(text), 0).stream()
                .map(candidate ->
                        candidate.family() + "|" + candidate.label() + "|" + candidate.words() + "|" + candidate.last())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "早川：始めます。; X：…|早川|3|0",
                "早川: 始めます。; X：…|早川|4|0",
                "- 早川：始めます。; - X：…|早川|5|0",
                "早川／始めます。; X／…|早川|3|0",
                "早川＞始めます。; X＞…|早川|3|0",
                "早川 — 始めます。; X — …|早川|5|0",
                "早川）始めます。; X）…|早川|3|0",
                "早川「始めます。」; X「…」|早川|2|0",
                "MRS MOSS. We begin.; X. …|MRS MOSS|10|0_X⏎|MRS MOSS. We begin.|19|0",
                "**早川** 始めます。; **X**…|早川|7|0",
                "【早川】始めます。; 【X】…|早川|4|0",
                "（早川） 始めます。; （X）…|早川|5|0",
                "<Ann> We begin; <X>…|Ann|6|0",
                "10:05 早川: 始めます。; 00:00 X：…|早川|10|0",
                "1. 早川：始めます。; 1 X：…|早川|6|0",
                "3.2 早川：始めます。; 1.1 X：…|早川|7|0",
                "## 早川：始めます。; # X：…|早川|6|0",
                "Ann  10:05; X  00:00⏎|Ann|10|0_X　…|Ann|5|0_X⏎|Ann  10:05|10|0",
                ":Ann|We begin; :X:…|Ann|5|0_X⏎|:Ann|We begin|13|0",
                "① 始めます; X　…|①|2|0_1 X⏎|始めます|6|0",
                "Q1. 始めます; X…|Q1|4|0_X⏎|Q1. 始めます|8|0",
                "早川; X⏎|早川|2|0"
            })
    void a_line_has_candidates_for_a_label(String line, String candidates) {
        assertThat(candidates(line)).containsExactly(candidates.split("_"));
    }

    @Test
    void a_bracket_may_close_on_the_next_line() {
        assertThat(candidates("【早川\n委員】始めます。")).contains("【X】…|早川委員|3|1");
    }

    @Test
    void heads_of_tables_and_titles_in_capitals_have_none() {
        assertThat(candidates("| 発言者 | 内容 |")).isEmpty();
        assertThat(candidates("4. ALLOCATIONS")).isEmpty();
        assertThat(candidates("早川、小暮：始めます。")).isEmpty();
        assertThat(candidates("http://example.org")).doesNotContain("X：…|http|5|0");
    }

    @Test
    void the_key_of_a_label_has_no_blanks_and_widths() {
        LabelFamily family = new LabelFamily(' ', ' ', LabelFamily.Sign.COLON);
        assertThat(new LabelCandidate(family, 0, "Ａ 早 川", 3).key()).isEqualTo("a早川");
    }

    @Test
    void brackets_close_within_the_length_of_a_label() {
        assertThat(LabelCandidates.close("（（早）川）x", 0)).isEqualTo(5);
        assertThat(LabelCandidates.close("（早)x", 0)).isEqualTo(2);
        assertThat(LabelCandidates.close("（早", 0)).isEqualTo(-1);
        assertThat(LabelCandidates.close("（" + "早".repeat(78) + "）", 0)).isEqualTo(79);
        assertThat(LabelCandidates.close("（" + "早".repeat(79) + "）", 0)).isEqualTo(-1);
        assertThat(LabelCandidates.closing('【')).isEqualTo('】');
        assertThat(LabelCandidates.closing('*')).isEqualTo('*');
        assertThat(LabelCandidates.skip("a  b", 1, " ")).isEqualTo(3);
        assertThat(LabelCandidates.skip("a", 5, " ")).isEqualTo(1);
    }
}
