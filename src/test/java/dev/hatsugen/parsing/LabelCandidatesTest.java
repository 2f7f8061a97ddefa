package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which ways the beginning of a line can be a label. */
class LabelCandidatesTest {

    /** The candidates of the first line, each as its family, its label and the words behind it on its last line. */
    private static List<String> of(String text) {
        Page page = Pages.of(text.replace("/", "\n"));
        return all(page, LabelCandidates.of(page, 0));
    }

    private static List<String> behindMark(String text) {
        Page page = Pages.of(text.replace("/", "\n"));
        return all(page, LabelCandidates.behindMark(page, 0));
    }

    private static List<String> all(Page page, List<LabelCandidate> found) {
        return found.stream()
                .map(one -> one.family() + " " + one.label() + ">"
                        + page.text(one.last()).substring(one.words()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "早川：始めます。 | X：… 早川>始めます。",
                "- 早川：始めます。 | - X：… 早川>始めます。",
                "1. 早川：始めます。 | 1 X：… 早川>始めます。",
                "［1］早川：始めます。 | ［X］… 1>早川：始めます。",
                "[1] 早川：始めます。 | 1 X：… 早川>始めます。",
                "3.2 Ann: We begin. | 1.1 X：… Ann>We begin.",
                "## 早川：始めます。 | # X：… 早川>始めます。",
                "【早川】始めます。 | 【X】… 早川>始めます。",
                "（早川）：始めます。 | （X）… 早川>始めます。",
                "<ivy> We begin. | <X>… ivy>We begin.",
                "**早川**：始めます。 | **X**… 早川>始めます。",
                "**早川：** 始めます。 | **X**… 早川>始めます。",
                "**（早川）** 始めます。 | **X**… 早川>始めます。",
                "**（早）川** 始めます。 | **X**… （早）川>始めます。",
                "_早川_：始めます。 | **X**… 早川>始めます。",
                "*早川：始めます。* | X：… 早川>始めます。*",
                ";早川：始めます。 | :X:… 早川>始めます。",
                "Ａ１　橋は直りました。 | X… Ａ１>橋は直りました。",
                "13:05 早川：始めます。 | 00:00 X：… 早川>始めます。",
                "早川→4：始めます。 | X＞… 早川>4：始めます。"
            })
    void the_first_candidate_is_set_apart_in_one_of_many_ways(String line, String first) {
        assertThat(of(line)).isNotEmpty();
        assertThat(of(line).getFirst()).isEqualTo(first);
    }

    @Test
    void brackets_may_close_on_the_next_line() {
        assertThat(of("【早川/委員】始めます。")).containsExactly("【X】… 早川委員>始めます。");
        assertThat(of("【早川。/委員】始めます。")).noneMatch(one -> one.startsWith("【X】"));
        assertThat(of("【早川/委員")).noneMatch(one -> one.startsWith("【X】"));
        assertThat(of("【" + "早".repeat(39) + "/委員】始めます。")).anyMatch(one -> one.startsWith("【X】"));
        assertThat(of("【" + "早".repeat(40) + "/委員】始めます。")).noneMatch(one -> one.startsWith("【X】"));
        assertThat(of("【】始めます。")).noneMatch(one -> one.startsWith("【X】"));
    }

    @Test
    void titles_and_heads_of_tables_are_no_labels() {
        assertThat(of("4. ALLOCATIONS")).isEmpty();
        assertThat(of("IV. ALLOCATIONS")).isEmpty();
        assertThat(of("発言者　内容")).isEmpty();
        assertThat(of("4. Allocations: we begin.")).isNotEmpty();
    }

    @Test
    void behind_a_mark_brackets_are_taken_off() {
        assertThat(behindMark("○【早川】始めます。")).contains("【X】… 早川>始めます。");
        assertThat(behindMark("○（早川）始めます。")).contains("（X）… 早川>始めます。");
        assertThat(behindMark("○ 早川：始めます。")).contains("X：… 早川>始めます。");
        assertThat(behindMark("○")).isEmpty();
    }

    @Test
    void a_bracket_closes_where_its_pair_does_wide_or_narrow() {
        assertThat(LabelCandidates.close("（早川（渉））委員", 0)).isEqualTo(6);
        assertThat(LabelCandidates.close("（早川)委員", 0)).isEqualTo(3);
        assertThat(LabelCandidates.close("(早川）委員", 0)).isEqualTo(3);
        assertThat(LabelCandidates.close("【早川】委員", 0)).isEqualTo(3);
        assertThat(LabelCandidates.close("【早川）委員", 0)).isEqualTo(-1);
        assertThat(LabelCandidates.close("【" + "早".repeat(78) + "】", 0)).isEqualTo(79);
        assertThat(LabelCandidates.close("【" + "早".repeat(79) + "】", 0)).isEqualTo(-1);
    }

    @Test
    void the_number_of_the_turn_that_is_answered_is_not_of_the_label() {
        assertThat(LabelCandidates.candidate(' ', '[', LabelFamily.Sign.OWN, 0, "早川 >> 12", 0)
                        .label())
                .isEqualTo("早川");
    }
}
