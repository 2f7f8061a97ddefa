package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Minutes that a second person goes on with. */
class SuccessiveLabelsTest {

    private static final String FIRST = "- 大木: 橋は直します。\n- 小田切: いつですか。\n".repeat(4);
    private static final String SECOND = "大木）来週です。\n小田切）わかりました。\n".repeat(4);
    private static final String TASKS = "\n小田切）見積りを取る。\n大木）橋を見る。\n";

    @Test
    void what_the_second_writer_sets_otherwise_is_read_too() {
        assertThat(turns(FIRST + "\n--- ここから大木 ---\n" + SECOND)).hasSize(16);
        assertThat(turns(SECOND + FIRST)).hasSize(16);
    }

    @Test
    void a_few_lines_below_the_last_turn_are_tasks() {
        assertThat(turns(FIRST + TASKS)).hasSize(8);
    }

    @Test
    void labels_among_the_turns_are_not_of_another_writer() {
        assertThat(turns(FIRST + SECOND + FIRST + FIRST)).hasSize(24);
    }

    private static List<Integer> turns(String text) {
        Page page = Pages.of(text);
        LabelJudge judge = Pages.judge(Pages.person("大木", "進", ""), Pages.person("小田切", "玲", ""));
        TurnConvention labels = PageLabels.of(page, 0, judge).convention();
        return IntStream.range(0, page.size())
                .filter(line -> labels.at(page, line).isPresent())
                .boxed()
                .toList();
    }
}
