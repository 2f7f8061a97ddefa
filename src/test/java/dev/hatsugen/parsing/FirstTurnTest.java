package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first turn of a page can begin, and where its front ends. */
class FirstTurnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "定例会/出席者/早川渉/小暮正/４ 議事/早川：始めます。 | 4",
                "定例会/出席者/早川渉/小暮正/早川：始めます。/小暮：はい。 | 3",
                "定例会/出席者/早川渉/（１）橋の件/早川：始めます。 | 3",
                "定例会/出席者/早川渉/議事/早川：始めます。 | 3",
                "定例会/出席者/早川渉/小暮正 | 2",
                "定例会/橋の件/早川：始めます。 | 0",
                "定例会/出席：早川、小暮/早川：始めます。 | 2",
                "定例会/出席：早川、小暮//早川：始めます。 | 2",
                "定例会/出席：早川、小暮/橋の件//早川：始めます。 | 2",
                "定例会/出席：早川、小暮 | 2",
                "定例会/書記：小暮/三宅、丘野/町田、沢田/早川：始めます。 | 3",
                "定例会/書記：小暮/三宅、丘野 | 0",
                "橋が直りました。/書記：小暮/早川：始めます。 | 0",
                "定例会/書記：小暮/早川：始めます。 | 2",
                "定例会/書記：小暮//早川：始めます。 | 2",
                "定例会/書記：/早川：始めます。 | 0"
            })
    void is_behind_the_list_of_people_or_at_the_proceedings(String text, int line) {
        assertThat(FirstTurn.of(Pages.of(text.replace("/", "\n")))).isEqualTo(line);
    }

    private static int front(String text) {
        Page page = Pages.of(text.replace("/", "\n"));
        return FrontEnd.of(page, Conventions.turns(page, LabelJudge.of(page)));
    }

    @Test
    void the_front_ends_at_the_heading_of_the_proceedings_or_right_above_the_first_turn() {
        assertThat(front("定例会/日時：五月三日/４　議事/橋の件/○早川委員　始めます。/○小暮委員　はい。")).isEqualTo(2);
        assertThat(front("定例会/日時：五月三日/（１）橋の件/【説明】/○早川委員　始めます。/○小暮委員　はい。")).isEqualTo(2);
        assertThat(front("定例会/橋の件/○早川委員　始めます。/○小暮委員　はい。")).isEqualTo(2);
        assertThat(front("○早川委員　始めます。/○小暮委員　はい。")).isZero();
        assertThat(front("議事/定例会/○早川委員　始めます。/○小暮委員　はい。")).isZero();
    }

    @Test
    void a_greeting_ends_it_too_and_a_page_without_turns_has_none() {
        assertThat(front("定例会/（１）会長挨拶/橋が直りました。/（２）橋の件/○早川委員　始めます。/○小暮委員　はい。")).isEqualTo(1);
        assertThat(front("定例会/橋の件")).isZero();
    }

    @Test
    void some_lines_are_never_in_the_proceedings() {
        assertThat(FrontEnd.isStillFront("２．配布資料")).isTrue();
        assertThat(FrontEnd.isStillFront("橋の件")).isFalse();
    }
}
