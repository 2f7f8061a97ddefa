package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines inside of turns and behind them are titles, remarks or the end; a slash ends a line, a stroke two turns. */
class OutlineLinesTest {

    private static final String TALK = "○早川委員　始めます。/○小暮委員　はい。/";

    /** The parts below the title and the first two turns, T for a turn. */
    private static String behind(String text) {
        Page page = Pages.of(("定例会/" + TALK + text.replace("+", TALK)).replace("/", "\n"));
        List<Part> parts = MinutesOutline.of(page, Conventions.turns(page, LabelJudge.of(page)));
        return parts.stream()
                .skip(2)
                .map(part -> (part.kind() == null ? "T" : part.kind().name()) + part.from() + "-" + part.to()
                        + (part.section() == null ? "" : "[" + part.section() + "]"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（１）橋の件/+ | T2-3 HEADING3-4[橋の件] T4-5[橋の件] T5-6[橋の件]",
                "【休憩】/+ | T2-3 HEADING3-4 T4-5 T5-6",
                "続けますが、/（１）橋の件/見ます。/+ | T2-6 T6-7 T7-8",
                "（１）橋を直します。/続けます。/+ | T2-5 T5-6 T6-7",
                "日程第１　橋の件/+ | T2-3 HEADING3-4[日程第１　橋の件] T4-5[日程第１　橋の件] T5-6[日程第１　橋の件]"
            })
    void titles(String text, String parts) {
        assertThat(behind(text)).isEqualTo(parts);
    }

    @Test
    void a_long_title_goes_on_in_the_next_line_between_gaps() {
        String first = "橋の修繕の進み具合とその費用と来年度の町の予算の見込みと";
        assertThat(behind("//" + first + "/川の工事//+"))
                .isEqualTo("T2-3 HEADING3-5[" + first + "川の工事] T5-6[" + first + "川の工事] T6-7[" + first + "川の工事]");
        assertThat(behind("//" + first + "/川の工事です。//+")).doesNotContain("川の工事です。]");
        assertThat(behind("//" + first + "//川の工事//+")).doesNotContain("見込みと川の工事]");
        assertThat(behind("//橋の修繕の進み/川の工事//+")).doesNotContain("進み川の工事]");
        assertThat(behind("//" + first + "/川の工事/+")).doesNotContain("見込みと川の工事]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（拍手）/+ | T2-3 NOTE3-4 T4-5 T5-6",
                "（拍手）/（１）橋の件/+ | T2-3 NOTE3-4 HEADING4-5[橋の件] T5-6[橋の件] T6-7[橋の件]",
                "（拍手）/【休憩】/+ | T2-3 NOTE3-4 HEADING4-5 T5-6 T6-7",
                "（拍手）/（休憩）/+ | T2-3 NOTE3-4 NOTE4-5 T5-6 T6-7",
                "（拍手）/続けます。/+ | T2-5 T5-6 T6-7",
                "（拍手）/以上/ | T2-3 NOTE3-4 END4-5",
                "（拍手）/ | T2-3 NOTE3-4"
            })
    void remarks(String text, String parts) {
        assertThat(behind(text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以上/+ | T2-4 T4-5 T5-6",
                "以上/橋の図/ | T2-3 END3-5",
                "//宿題/早川：橋を見る/ | T2-3 HEADING3-4[宿題] NOTE4-5[宿題]",
                "宿題は橋です。/ | T2-4"
            })
    void ends_and_tasks(String text, String parts) {
        assertThat(behind(text)).isEqualTo(parts);
    }
}
