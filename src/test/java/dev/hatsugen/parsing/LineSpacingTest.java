package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the empty lines of a page part paragraphs, or are no more than its double spacing. */
class LineSpacingTest {

    /** Lines of which those of the numbers {@code close} have no empty line above them. */
    private static int gap(List<String> lines, Integer... close) {
        StringBuilder text = new StringBuilder(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            text.append(List.of(close).contains(i) ? "\n" : "\n\n").append(lines.get(i));
        }
        return Pages.of(text.toString()).usualGap();
    }

    private static List<String> lines(int count, String other, int wrapped) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(i > 0 && i <= wrapped ? "ことになり" : other);
        }
        return lines;
    }

    @Test
    void a_page_with_gaps_inside_of_sentences_is_set_with_double_spacing() {
        assertThat(gap(lines(10, "早川委員", 9))).isEqualTo(1);
        assertThat(gap(List.of("The pump was", "mended on", "Monday by", "the crew.")))
                .isZero();
        assertThat(gap(List.of("The pump was", "mended on", "Monday by", "the crew", "of the boat", "in port.")))
                .isEqualTo(1);
    }

    @Test
    void two_broken_sentences_are_enough_and_one_is_not() {
        assertThat(gap(lines(10, "早川委員", 2))).isEqualTo(1);
        assertThat(gap(lines(10, "早川委員", 1))).isZero();
    }

    @Test
    void long_pages_need_one_in_twenty() {
        assertThat(gap(lines(61, "早川委員", 3))).isEqualTo(1);
        assertThat(gap(lines(61, "早川委員", 2))).isZero();
    }

    @Test
    void more_than_four_in_five_lines_have_a_gap_above() {
        assertThat(gap(lines(10, "早川委員", 9), 9)).isZero();
        assertThat(gap(lines(10, "早川委員", 9))).isEqualTo(1);
    }

    @Test
    void a_line_behind_a_whole_sentence_is_no_wrapped_one() {
        assertThat(gap(List.of("今日の議題は", "さくら公園です。", "なお次回は", "もみじ公園です。", "さて終わり", "ます。")))
                .isEqualTo(1);
        assertThat(gap(List.of("今日は公園。", "さくら公園です。", "なお次回は。", "もみじ公園です。", "さて終わり。", "ます。")))
                .isZero();
    }
}
