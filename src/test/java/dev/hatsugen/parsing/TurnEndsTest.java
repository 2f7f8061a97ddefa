package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of the record between turns are nobody's. */
class TurnEndsTest {

    @Test
    void a_rule_and_the_outcome_above_it_are_nobodys() {
        assertThat(turns("""
                定例会議 メモ
                日付：2025年4月24日

                早川：コマは木のままがいいです。
                戸川：半金は月末払いです。
                早川：では待ちましょう。
                決まったこと：コマはブナのまま待つ
                ────────────────
                【2】展示会
                ────────────────
                戸川：ブースが取れました。
                早川：よかったです。
                """)).containsExactly("コマは木のままがいいです。", "半金は月末払いです。", "では待ちましょう。", "ブースが取れました。", "よかったです。");
    }

    @Test
    void a_paragraph_below_a_list_of_turns_is_nobodys() {
        assertThat(turns("""
                # 父母会 例会 記録
                2024/9/28(土)

                - 早川さん：棚は会のものです。
                - 戸川さん：買い替えましょう。

                反対なし。お店さがしは早川さん。

                - 戸川さん：次は遠足の話です。
                - 早川さん：バスを予約しました。

                → 予約を続ける
                """)).containsExactly("棚は会のものです。", "買い替えましょう。", "次は遠足の話です。", "バスを予約しました。");
    }

    @Test
    void a_list_that_a_turn_announces_is_its_own_and_a_table_with_its_caption_nobodys() {
        assertThat(turns("""
                # Hives board
                **Date:** 2025-03-11

                **Ada Marsh:** The budget, please.

                **Ben Osei:** The largest lines are:

                - sugar: $900
                - frames: $750

                That leaves a deficit of ninety dollars.

                **Ada Marsh:** Is the first one a quote?

                Votes on "sugar in spring":

                | Member | Vote |
                |---|---|
                | Ada Marsh | yes |

                **Ben Osei:** It is.

                **Action items:**

                - Ben: order the sugar
                - Ada: write to the mill
                """))
                .containsExactly(
                        "The budget, please.",
                        "The largest lines are:- sugar: $900- frames: $750 That leaves a deficit of ninety dollars.",
                        "Is the first one a quote?",
                        "It is.");
    }

    @Test
    void words_behind_a_gap_are_nobodys_where_turns_have_none() {
        assertThat(turns("理事会\n2025年4月9日\n\n" + "理事長）では始めます。\n早川）はい、お願いします。\n".repeat(4) + "\n次の会は六月です。場所は会館です。\n"))
                .hasSize(8)
                .last()
                .isEqualTo("はい、お願いします。");
        assertThat(turns("理事会\n2025年4月9日\n\n" + "理事長）では始めます。\n\n早川）はい、お願いします。\n\n".repeat(4) + "次の会は六月です。場所は会館です。\n"))
                .last()
                .isEqualTo("はい、お願いします。次の会は六月です。場所は会館です。");
    }

    @Test
    void a_line_within_a_sentence_ends_no_turn() {
        assertThat(turns("""
                理事会
                2025年4月9日

                早川）反対ではないです。
                理事長）値上げは総会にかける前に、今日ここで採ります。十月から一割上げる案に賛
                成の方。……賛成三（早川、戸川、乾）、反対二（小野、井上）。私は入っていません。
                早川）わかりました。
                """)).hasSize(3);
    }

    @Test
    void an_outcome_ends_a_turn_that_ends_no_sentence() {
        assertThat(turns("""
                定例会議 メモ
                日付：2025年4月24日

                早川：屋根の借地の件は四月に市から返事が来て二十一年で更新できるとのことです。
                戸川：庭が狭くて車が回せないので砂利の箱は裏の油の槽の後ろに置いてほしい
                決定：三社から見積りを取る
                早川：三月に直しに出した上着が七着だけ戻りました。
                戸川：あとの二着は探しています。
                """)).hasSize(4).noneMatch(words -> words.contains("見積り"));
    }

    @Test
    void what_is_told_behind_a_quotation_is_nobodys() {
        assertThat(turns("""
                例会のきろく
                2024年6月15日

                早川「紙がないのは困ります」
                会長が、市に確認すると約束しました。
                戸川「お金は足りています」
                早川「それなら
                よいです」
                （拍手）
                戸川「では決めます」
                """)).containsExactly("「紙がないのは困ります」", "「お金は足りています」", "「それならよいです」", "「では決めます」");
    }

    @Test
    void a_numbered_title_in_capitals_and_what_was_agreed_are_nobodys() {
        assertThat(turns("""
                HARBOUR COMMITTEE
                Minutes of the meeting held on 12 March 2024

                1.  MINUTES

                MR HALL: I said three hours, not four.
                MRS ADEYEMI: So it says in my notes.
                With that correction the minutes were agreed.
                2.  MOORING CHARGES
                The paper had been sent round.

                MR HALL: Six per cent is too much.
                MRS ADEYEMI: Four, then.
                **Agreed** to ask the board for four.
                """))
                .containsExactly(
                        "I said three hours, not four.",
                        "So it says in my notes.",
                        "Six per cent is too much.",
                        "Four, then.");
    }

    private static List<String> turns(String minutes) {
        Meeting meeting = Minutes.of(minutes);
        return meeting.statements().stream()
                .map(turn -> turn.words().text().replace("\n", ""))
                .toList();
    }
}
