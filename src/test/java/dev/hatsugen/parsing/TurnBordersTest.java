package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** At which lines the layout ends a turn: every line below the first one, asked of the turn that goes on to it. */
class TurnBordersTest {

    /** Lines with a name of two letters before a colon, behind whatever mark, are turns. */
    private static final TurnConvention NAMES = new TurnConvention() {
        @Override
        public Optional<Heading> at(Page page, int index) {
            int colon = page.text(index).indexOf('：');
            Span line = page.line(index).span();
            int words = line.start() + colon + 1;
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Heading(
                            SpeakerLabel.of(page.text(index).substring(0, colon)),
                            new Span(line.start(), words),
                            words,
                            index + 1));
        }

        @Override
        public String name() {
            return "X：…";
        }
    };

    /** The lines that head no turn and at which the turn above ends; lines are parted by slashes. */
    private static List<Integer> ends(String text) {
        Page page = Pages.of(text.replace("/", "\n"));
        Turns turns = Turns.of(page, NAMES, 0);
        TurnEnds ends = new TurnEnds(page, turns);
        return IntStream.range(1, page.size())
                .filter(line -> !turns.beginsAt(line) && ends.at(turn(turns, line), line))
                .boxed()
                .toList();
    }

    /** The turn that goes on to {@code line}. */
    private static Part turn(Turns turns, int line) {
        int from = line;
        while (from > 0 && !turns.beginsAt(from)) {
            from--;
        }
        return new Part(null, turns.at(from).orElse(null), null, null, from, line);
    }

    @Test
    void a_rule_ends_a_turn_and_more_words_do_not() {
        assertThat(ends("早川：始めます。/橋の話です。/小暮：はい。/－　休憩　－")).containsExactly(3);
        assertThat(ends("早川：始めます。/--")).isEmpty();
    }

    @Test
    void a_paragraph_below_a_list_of_turns_ends_the_last_of_them() {
        assertThat(ends("- 早川：始めます。/- 小暮：はい。//橋の話です。")).containsExactly(2);
        assertThat(ends("- 早川：始めます。/- 小暮：はい。/橋の話です。")).isEmpty();
        assertThat(ends("- 早川：始めます。/- 小暮：はい。//　橋の話です。")).isEmpty();
        assertThat(ends("- 早川：始めます。/- 小暮：はい。//- 橋の話です。")).isEmpty();
        assertThat(ends("早川：始めます。/小暮：はい。//橋の話です。")).isEmpty();
    }

    @Test
    void nine_of_ten_turns_make_a_list() {
        String items = "- 早川：始めます。/".repeat(9);
        assertThat(ends(items + "小暮：はい。//橋の話です。")).containsExactly(10);
        assertThat(ends(items + "小暮：はい。//小暮：はい。//橋の話です。")).isEmpty();
    }

    @Test
    void an_emphasized_paragraph_ends_emphasized_turns() {
        assertThat(ends("**早川**：始めます。/**小暮**：はい。//**橋の話です。**")).containsExactly(2);
        assertThat(ends("**早川**：始めます。/**小暮**：はい。//橋の話です。")).isEmpty();
        assertThat(ends("**早川**：始めます。/**小暮**：はい。/**橋の話です。**")).isEmpty();
        assertThat(ends("早川：始めます。/小暮：はい。//**橋の話です。**")).isEmpty();
    }

    @Test
    void an_arrow_or_a_quotation_ends_turns_that_have_none() {
        assertThat(ends("早川：始めます。/→ 橋を直す")).containsExactly(1);
        assertThat(ends("→早川：始めます。/→ 橋を直す")).isEmpty();
        assertThat(ends("早川：始めます。/> 橋を直す")).containsExactly(1);
        assertThat(ends("> 早川：始めます。/> 橋を直す")).isEmpty();
    }

    @Test
    void a_time_ends_the_entries_of_a_log() {
        assertThat(ends("13:05 早川：始めます。/13:06 小暮：はい。/13:07 橋の話")).containsExactly(2);
        assertThat(ends("早川：始めます。/小暮：はい。/13:07 橋の話")).isEmpty();
    }

    @Test
    void closed_quotation_marks_end_the_turn_that_they_hold() {
        assertThat(ends("早川：「始めます」/橋の話です。")).containsExactly(1);
        assertThat(ends("早川：「始め/ます」/橋の話です。")).containsExactly(2);
        assertThat(ends("早川：「『橋』を/見ます」/橋の話です。")).containsExactly(2);
        assertThat(ends("早川：始めます。/橋の話です。")).isEmpty();
    }
}
