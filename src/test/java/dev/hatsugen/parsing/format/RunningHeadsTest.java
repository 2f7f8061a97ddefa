package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

    @Test
    void lines_on_most_pages_are_taken_out_at_head_and_foot() {
        assertThat(RunningHeads.removed(List.of(
                        List.of("みどり坂だより 第1頁", "早川　始めます。", "橋の件", "発行 自治会"),
                        List.of("", "みどり坂だより 第2頁", "小暮　はい。", "発行 自治会"),
                        List.of("みどり坂だより 第3頁", "戸川　終わります。", "以上", "発行 自治会"))))
                .containsExactly(List.of("早川　始めます。", "橋の件"), List.of("小暮　はい。"), List.of("戸川　終わります。", "以上"));
    }

    @Test
    void three_pages_of_five_are_most() {
        List<String> other = List.of("Ivy sings.", "Ed claps.", "All dance.", "All rest.", "All go.");
        assertThat(RunningHeads.removed(List.of(
                        List.of("Elm Road News", "Ann speaks.", "Bo answers.", "They part."),
                        List.of("Elm Road News", "Ivy reads.", "Ed listens.", "Both sleep."),
                        List.of("Elm Road News", "Snow.", "Hail.", "Dew."),
                        other,
                        List.of("Rain.", "Sun.", "Wind.", "Ice."))))
                .first()
                .isEqualTo(List.of("Ann speaks.", "Bo answers.", "They part."));
        assertThat(RunningHeads.removed(List.of(
                        List.of("Elm Road News", "Ann speaks.", "Bo answers.", "They part."),
                        List.of("Elm Road News", "Ivy sings.", "Ed claps.", "All go."),
                        other,
                        List.of("Rain.", "Sun.", "Wind.", "Ice."),
                        List.of("Snow.", "Hail.", "Fog.", "Dew."))))
                .first()
                .isEqualTo(List.of("Elm Road News", "Ann speaks.", "Bo answers.", "They part."));
    }

    @Test
    void page_numbers_are_taken_out_wherever_they_are() {
        assertThat(RunningHeads.removed(List.of(List.of("- 3 -", "早川　始めます。", "3/12"))))
                .containsExactly(List.of("早川　始めます。"));
        assertThat(RunningHeads.removed(List.of(List.of("Page 3 of 12", "Ann speaks.", "Bo answers."))))
                .containsExactly(List.of("Ann speaks.", "Bo answers."));
    }

    @Test
    void no_more_than_two_lines_are_taken_at_an_edge() {
        assertThat(RunningHeads.removed(List.of(List.of("1/2", "1/2", "1/2", "橋の件", "2/2", "2/2", "2/2"))))
                .containsExactly(List.of("1/2", "橋の件", "2/2"));
        assertThat(RunningHeads.removed(List.of(List.of("1/2", "2/2")))).containsExactly(List.of());
    }

    @Test
    void a_line_that_is_on_one_page_alone_stays() {
        assertThat(RunningHeads.removed(List.of(List.of("橋の件", "早川"), List.of("道の件", "小暮"))))
                .containsExactly(List.of("橋の件", "早川"), List.of("道の件", "小暮"));
    }
}
