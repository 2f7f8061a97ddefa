package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which way of heading turns a page has, where several are possible: told by how often each of them is there. */
class ConventionsTest {

    private static final String LABELS = "早川委員：始めます。\n小暮委員：はい。\n";
    private static final String TOLD = "早川委員から、橋の修繕について説明があった。\n";
    private static final String ENGLISH = "The Clerk reported that the bridge had been mended.\n\n";

    /** The convention of {@code text}, and how many turns there are by it. */
    private static String turns(String text) {
        Page page = Pages.of(text);
        Turns turns = Conventions.turns(page, LabelJudge.of(page));
        return turns.convention() + " " + turns.count();
    }

    @Test
    void a_page_without_turns_has_none() {
        assertThat(turns("橋の件\n川の件\n")).isEqualTo("X 0");
        assertThat(turns(LABELS)).isEqualTo("X：… 2");
    }

    @Test
    void paragraphs_tell_who_spoke_where_three_do() {
        assertThat(turns(TOLD.repeat(3))).isEqualTo("Xから、… 3");
        assertThat(turns(TOLD.repeat(2))).isEqualTo("X 0");
    }

    @Test
    void paragraphs_that_tell_are_turns_beside_polite_labels() {
        String polite = "早川委員：始めます。\n小暮委員：分かりました。\n";
        assertThat(turns(polite + TOLD.repeat(2) + "\n" + polite)).isEqualTo("X：…, Xから、… 6");
        assertThat(turns(LABELS + TOLD.repeat(2) + LABELS)).isEqualTo("X：… 4");
        assertThat(turns(LABELS + TOLD)).isEqualTo("X：… 2");
    }

    @Test
    void more_tales_than_labels_leave_the_labels_out() {
        assertThat(turns(LABELS + TOLD.repeat(3))).isEqualTo("Xから、… 3");
        assertThat(turns(LABELS.repeat(2) + TOLD.repeat(3))).isEqualTo("X：…, Xから、… 7");
    }

    @Test
    void english_paragraphs_tell_who_spoke_where_three_do() {
        assertThat(turns(ENGLISH.repeat(3))).isEqualTo("X said that … 3");
        assertThat(turns(ENGLISH.repeat(2))).isEqualTo("X 0");
    }

    @Test
    void english_tales_count_beside_at_most_five_times_as_many_labels() {
        String label = "Ann Moss: We begin.\n\n";
        assertThat(turns(label.repeat(15) + ENGLISH.repeat(3))).isEqualTo("X：…, X said that … 18");
        assertThat(turns(label.repeat(16) + ENGLISH.repeat(3))).isEqualTo("X：… 16");
    }

    @Test
    void brackets_behind_items_are_labels_where_more_than_three_are() {
        String people = "出席者：早川 渉、小暮 正\n\n";
        String items = "・橋を直してほしい（早川）\n・川も見てほしい（小暮）\n";
        assertThat(turns(people + items.repeat(2))).isEqualTo("…（X） 4");
        assertThat(turns(people + items + "・町も見てほしい（早川）\n")).doesNotStartWith("…（X）");
        assertThat(turns(people + LABELS + items.repeat(3))).isEqualTo("…（X） 6");
        assertThat(turns(people + LABELS + items.repeat(2))).startsWith("X：…");
    }

    @Test
    void labels_count_beside_a_table_of_turns_where_two_are() {
        String table = "\n| 発言者 | 内容 |\n|---|---|\n| 会長 | 始めます。 |\n| 書記 | はい。 |\n\n";
        assertThat(turns(LABELS + table)).isEqualTo("| X | … |, X：… 4");
        assertThat(turns("早川委員：始めます。\n" + table)).isEqualTo("| X | … | 2");
    }

    @Test
    void opinions_of_nobody_are_turns_in_minutes_only() {
        String opinions = "○橋を直してほしいという意見がある。\n".repeat(6);
        assertThat(turns("議事要旨\n" + opinions)).isEqualTo("○… 6");
        assertThat(turns("町の便り\n" + opinions)).isEqualTo("X 0");
        assertThat(turns("議事要旨" + "橋".repeat(60) + "\n" + opinions)).isEqualTo("X 0");
        assertThat(turns("議事要旨\n橋の件\n")).isEqualTo("X 0");
    }

    @Test
    void a_label_of_somebody_is_one_among_at_most_six_opinions() {
        String opinion = "○橋を直してほしいという意見がある。\n";
        String label = "○早川委員　始めます。\n";
        assertThat(turns("議事要旨\n" + label + opinion.repeat(6))).isEqualTo("○X 1");
        assertThat(turns("議事要旨\n" + label + opinion.repeat(7))).isEqualTo("○… 8");
    }

    @Test
    void a_title_stands_in_the_first_sixty_lines() {
        String opinions = "○橋を直してほしいという意見がある。\n".repeat(6);
        assertThat(turns("橋の件\n".repeat(59) + "議事要旨\n" + opinions)).isEqualTo("○… 6");
        assertThat(turns("橋の件\n".repeat(60) + "議事要旨\n" + opinions)).isEqualTo("X 0");
    }

    @Test
    void a_paragraph_that_tells_of_several_people_is_cut() {
        String two = "早川委員から、橋の修繕について説明があった。小暮委員から、町の予算について質問があった。\n";
        assertThat(cut(Pages.of(two.repeat(3))).size()).isEqualTo(6);
        assertThat(cut(Pages.of(LABELS)).size()).isEqualTo(2);
        String english = "The Clerk reported that the bridge had been mended. Mr Hall asked who had paid for it.\n\n";
        assertThat(cut(Pages.of(english.repeat(3))).size()).isEqualTo(6);
    }

    @Test
    void a_page_is_cut_and_then_searched_for_turns_at_once() {
        String two = "早川委員から、橋の修繕について説明があった。小暮委員から、町の予算について質問があった。\n";
        for (String text : List.of(two.repeat(3), LABELS)) {
            Page cut = cut(Pages.of(text));
            Conventions.Cut read = Conventions.read(Pages.of(text));
            assertThat(read.page().lines()).isEqualTo(cut.lines());
            assertThat(read.turns().labels())
                    .isEqualTo(Conventions.turns(cut, LabelJudge.of(cut)).labels())
                    .isNotEmpty();
        }
    }

    private static Page cut(Page page) {
        return Conventions.cut(page, LabelJudge.of(page));
    }
}
