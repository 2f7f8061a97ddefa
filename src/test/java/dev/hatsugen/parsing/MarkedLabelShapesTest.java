package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How labels behind a mark are set: over lines, above their words, beside a person, again and again. */
class MarkedLabelShapesTest {

    private static final String TURNS = "○早川委員　始めます。\n○小暮委員　はい。\n";

    /** The heads of turns as {@code line label>first two letters of the words}; {@code -} for nobody's. */
    private static List<String> heads(String text, Attendee... listed) {
        Page page = Pages.of(text);
        MarkedLabels labels = MarkedLabels.of(page, Pages.judge(listed));
        return IntStream.range(0, page.size())
                .mapToObj(line -> labels.at(page, line)
                        .map(head -> line + " "
                                + (head.label() == null ? "-" : head.label().text()) + ">"
                                + page.source().text().substring(head.wordsStart(), head.wordsStart() + 2))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void brackets_may_close_on_the_third_line_and_no_later() {
        assertThat(heads("○議長（早川\n渉\n君）\n始めます。\n" + TURNS)).first().isEqualTo("0 議長（早川渉君）>始め");
        assertThat(heads("○議長（早\n川\n渉\n君）\n始めます。\n" + TURNS)).hasSize(2);
    }

    @Test
    void the_words_may_begin_on_the_line_where_a_label_ends() {
        String label = "○みどり町副町長兼環境部長兼水道事業管理者兼防災監（早川\n渉君）";
        assertThat(heads(label + "　始めます。\n" + TURNS)).first().isEqualTo("0 みどり町副町長兼環境部長兼水道事業管理者兼防災監（早川渉君）>始め");
        assertThat(heads(TURNS + label)).hasSize(2);
    }

    @Test
    void a_person_behind_the_office_is_of_the_label_where_the_words_are_below() {
        assertThat(heads("○総務課長　早川弘\nはい。\n" + TURNS, Pages.person("早川", "弘", "総務課長")))
                .first()
                .isEqualTo("0 総務課長　早川弘>はい");
        assertThat(heads("○総務課長　橋は直りました。\nはい。\n" + TURNS)).first().isEqualTo("0 総務課長>橋は");
    }

    @Test
    void an_answer_that_is_no_sentence_counts_under_a_label_that_was_there() {
        assertThat(heads(TURNS + "○早川委員　異議なし\n")).contains("2 早川委員>異議");
        assertThat(heads(TURNS + "○戸川委員　異議なし\n")).hasSize(2);
    }

    @Test
    void a_word_that_comes_back_is_a_label() {
        String one = "○まとめ役：橋は直りました。\n";
        assertThat(heads(TURNS + one + one)).contains("2 まとめ役>橋は", "3 まとめ役>橋は");
        assertThat(heads(TURNS + one)).hasSize(2);
    }

    @Test
    void a_number_of_people_is_no_turn() {
        assertThat(heads(TURNS + "○早川　12名\n", Pages.person("早川", "渉", ""))).hasSize(2);
        assertThat(heads(TURNS + "○早川　橋は直りました。\n", Pages.person("早川", "渉", ""))).contains("2 早川>橋は");
    }

    @Test
    void a_name_above_the_first_office_heads_a_turn_if_somebody_speaks() {
        assertThat(heads("○戸川　橋が直りました。\n" + TURNS, Pages.person("戸川", "淳", ""))).contains("0 戸川>橋が");
        assertThat(heads("○戸川　橋の件\n町の件。\n" + TURNS, Pages.person("戸川", "淳", "")))
                .hasSize(2);
    }

    @Test
    void a_name_alone_above_its_words_heads_a_turn() {
        assertThat(heads("○早川委員\n始めます。\n○小暮委員\nはい。\n○戸川\n橋は直りました。\n", Pages.person("戸川", "淳", "")))
                .contains("4 戸川>橋は");
    }

    @Test
    void who_is_told_to_follow_the_title_is_no_turn() {
        assertThat(heads("○出席者　議長　早川弘、委員　小暮正\n橋は直りました。\n")).isEmpty();
    }
}
