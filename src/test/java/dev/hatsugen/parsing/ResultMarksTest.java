package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultMarksTest {

    private static ResultMarks marks(String text) {
        Page page = Pages.of(text);
        return new ResultMarks(page, line -> page.text(line).startsWith("早川"), 0);
    }

    @Test
    void a_sign_that_closes_sections_marks_results() {
        ResultMarks marks = marks("早川：種は足ります。\n＊500袋\n\n次の件\n早川：橋は直ります。\n＊来月\n");
        assertThat(marks.isResult("＊三日")).isTrue();
        assertThat(marks.isResult("■三日")).isFalse();
        assertThat(marks.isResult("三日")).isFalse();
        assertThat(marks.isResult("")).isFalse();
    }

    @Test
    void so_does_a_word_before_a_colon() {
        ResultMarks marks = marks("早川：種は足ります。\nまとめ：買う\n\n次の件\n早川：橋は直ります。\n【まとめ】直す\n");
        assertThat(marks.isResult("まとめ：待つ")).isTrue();
        assertThat(marks.isResult("早川：待つ")).isFalse();
    }

    @Test
    void several_results_may_follow_each_other() {
        assertThat(marks("早川：はい。\n＊一つ\n＊二つ\n\n次の件\n早川：はい。").isResult("＊三つ")).isTrue();
    }

    @Test
    void one_result_alone_tells_nothing() {
        assertThat(marks("早川：種は足ります。\n＊500袋\n").isResult("＊三日")).isFalse();
    }

    @Test
    void three_of_four_must_close_a_section() {
        String closing = "早川：はい。\n＊一つ\n\n次の件\n";
        assertThat(marks(closing.repeat(3) + "＊四つ\n早川：はい。\n").isResult("＊五つ")).isTrue();
        assertThat(marks(closing.repeat(2) + "＊四つ\n早川：はい。\n").isResult("＊五つ")).isFalse();
    }

    @Test
    void a_line_that_a_turn_follows_closes_nothing() {
        assertThat(marks("＊一つ\n\n早川：はい。\n＊二つ\n\n早川：はい。\n").isResult("＊三つ")).isFalse();
    }

    @Test
    void a_list_that_was_announced_is_none() {
        assertThat(marks("早川：費目は次のとおりです：\n＊種\n＊肥料\n\n以上です。\n早川：はい。\n").isResult("＊三つ"))
                .isFalse();
        ResultMarks marks = marks("早川：はい。\n＊一つ\n\n次の件\n".repeat(2) + "早川：費目は次のとおりです：\n＊種\n＊肥料\n");
        assertThat(marks.isResult("＊種")).isTrue();
        assertThat(marks.isResult(1)).isTrue();
        assertThat(marks.isResult(7)).isFalse();
        assertThat(marks.isResult(8)).isFalse();
    }

    @Test
    void quotation_marks_and_brackets_are_no_results() {
        assertThat(marks("早川：はい。\n「はい」\n\n次の件\n早川：はい。\n「いいえ」\n").isResult("「はい」"))
                .isFalse();
    }
}
