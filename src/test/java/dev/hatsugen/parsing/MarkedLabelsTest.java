package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedLabelsTest {

    private static MarkedLabels labels(String text) {
        return MarkedLabels.of(Pages.of(text), Pages.judge());
    }

    /** The heads of turns as {@code line label>words on line}. */
    private static List<String> heads(String text) {
        Page page = Pages.of(text);
        MarkedLabels labels = MarkedLabels.of(page, Pages.judge());
        return IntStream.range(0, page.size())
                .mapToObj(line -> labels.at(page, line)
                        .map(head -> line + " "
                                + (head.label() == null ? "-" : head.label().text()) + ">"
                                + page.source().text().substring(head.wordsStart(), head.wordsStart() + 2) + " "
                                + head.nextLine())
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void a_label_is_before_its_words_or_alone_above_them() {
        assertThat(heads("○早川委員　始めます。\n○小暮委員\nはい。\n")).containsExactly("0 早川委員>始め 1", "1 小暮委員>はい 2");
        assertThat(heads("○早川委員\n○小暮委員\nはい。\n")).containsExactly("1 小暮委員>はい 2");
    }

    @Test
    void a_long_label_may_be_wrapped() {
        assertThat(heads("○みどり町副町長兼環境部長兼水道事業管理者兼防災監兼\n技監\n始めます。\n○早川委員　はい。\n"))
                .containsExactly("0 みどり町副町長兼環境部長兼水道事業管理者兼防災監兼技監>始め 2", "3 早川委員>はい 4");
        assertThat(heads("○議長（早川\n渉君）\n始めます。\n○早川委員　はい。\n")).first().isEqualTo("0 議長（早川渉君）>始め 2");
    }

    @Test
    void the_head_of_a_secretariat_speaks_and_a_turn_may_end_in_a_latin_full_stop() {
        assertThat(heads("○議長（早川渉君）　始めます。\n○議事部長　日程は18日間です。\n○早川委員　短い。\n○議事部長　延ばせます。\n"))
                .containsExactly("0 議長（早川渉君）>始め 1", "1 議事部長>日程 2", "2 早川委員>短い 3", "3 議事部長>延ば 4");
        assertThat(heads("○早川委員　足ります. 次に移ります.\n○小暮委員　はい．\n○早川委員　終わります.\n"))
                .containsExactly("0 早川委員>足り 1", "1 小暮委員>はい 2", "2 早川委員>終わ 3");
    }

    @Test
    void a_mark_before_other_words_heads_no_turn() {
        assertThat(heads("○橋の件\n○川の件\n")).isEmpty();
        assertThat(heads("○説明員　総務課長　早川　弘\n○早川委員　始めます。\n○小暮委員　はい。\n")).hasSize(2);
    }

    @Test
    void another_mark_counts_where_it_is_before_several_labels() {
        assertThat(labels("◆早川委員　始めます。\n◆小暮委員　はい。\n").name()).isEqualTo("◆X");
        assertThat(heads("○早川委員　始めます。\n○小暮委員　はい。\n◆戸川委員　はい。\n")).hasSize(2);
        assertThat(labels("○早川委員　始めます。\n○小暮委員　はい。\n◆議長（戸川渉君）　はい。\n").name()).isEqualTo("◆○X");
    }

    @Test
    void a_rare_mark_is_before_something_else() {
        String turn = "○早川委員　始めます。\n";
        assertThat(heads(turn.repeat(10) + "◆戸川委員　はい。\n".repeat(2))).hasSize(12);
        assertThat(heads(turn.repeat(11) + "◆戸川委員　はい。\n".repeat(2))).hasSize(11);
    }

    @Test
    void names_behind_the_mark_of_known_labels_head_turns_too() {
        assertThat(heads("○早川委員：始めます。\n○小暮委員：はい。\n○戸川：橋は直りました。\n"))
                .containsExactly("0 早川委員>始め 1", "1 小暮委員>はい 2", "2 戸川>橋は 3");
        assertThat(heads("○早川委員　始めます。\n○戸川：橋は直りました。\n")).hasSize(1);
    }

    @Test
    void an_unknown_label_that_is_as_the_others_are_heads_a_turn_of_nobody() {
        assertThat(heads("○早川委員　始めます。\n○小暮委員　はい。\n○まとめ役　橋は直りました。\n")).contains("2 ->橋は 3");
        assertThat(heads("○早川委員　始めます。\n○小暮委員　はい。\n○ まとめ役　橋は直りました。\n")).hasSize(2);
    }

    @Test
    void only_labels_with_an_office_are_proven() {
        assertThat(labels("○早川委員：始めます。\n○小暮委員：はい。\n○戸川：橋は直りました。\n").proven()).isEqualTo(2);
        assertThat(labels("橋の件\n").proven()).isZero();
        assertThat(labels("橋の件\n").name()).isEqualTo("X");
    }
}
