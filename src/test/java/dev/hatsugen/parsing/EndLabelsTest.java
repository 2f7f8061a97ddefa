package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import org.junit.jupiter.api.Test;

/** Who said it stands behind the words. */
class EndLabelsTest {

    @Test
    void items_belong_to_whom_the_brackets_behind_them_name() {
        Meeting meeting = Minutes.of("""
                畑の学校 秋のふりかえり
                2022年11月26日
                参加　早川 伊織、戸川 研、小暮 裕

                ◎いもほり
                ・定員40のところ61人来て、畑の端まで掘ってしまった（戸川）
                ・来年は午前と午後に
                　分けたい（早川）
                ・長靴が足りない（小暮）
                ◇来年は2部制

                ◎お金
                ・全部、来春の種代に回す（早川）
                ◇了承
                """);
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "戸川: ・定員40のところ61人来て、畑の端まで掘ってしまった（戸川）",
                        "早川: ・来年は午前と午後に分けたい（早川）",
                        "小暮: ・長靴が足りない（小暮）",
                        "早川: ・全部、来春の種代に回す（早川）");
    }

    @Test
    void a_paragraph_needs_no_mark_where_nearly_all_end_so() {
        Meeting meeting = Minutes.of("""
                # 橋を守る会 2022年11月26日
                参加　早川 伊織（会長）、戸川 研、小暮 裕

                今日は寒い中ありがとうございます。では始めます。（早川会長）

                Q. 橋はいつ直るのでしょうか。（戸川さん）

                A. 三月に直す予定です。（早川会長）

                意見 三月では祭りに間に合わない。二月にしてほしい。（小暮さん）

                これで半分になります（税込）

                Q. では船はどうしますか。（戸川さん）
                """);
        assertThat(Minutes.turns(meeting))
                .contains("早川会長: 今日は寒い中ありがとうございます。では始めます。（早川会長）", "小暮さん: 意見 三月では祭りに間に合わない。二月にしてほしい。（小暮さん）")
                .noneMatch(turn -> turn.contains("税込"));
    }

    @Test
    void quotations_belong_to_whom_a_dash_behind_them_names() {
        Meeting meeting = Minutes.of("""
                # Bookshop Collective

                22 January 2023 · shop floor · Priya Vance, Hamish Orr, Chloe Barton (buyer)

                ## Stocktake

                "We are four hundred books short of what the till thinks." — Hamish

                "Two hundred of those are the cookery table." — Chloe

                "And the other two hundred?" — Priya

                "Under the stairs.
                I'll look." — Hamish

                Decided: recount in February.
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("Hamish", "Chloe", "Priya", "Hamish");
        assertThat(meeting.statements().getLast().words().text()).endsWith("Hamish");
    }

    @Test
    void brackets_with_pages_or_one_person_only_are_no_speakers() {
        Meeting meeting = Minutes.of("""
                定例会 メモ
                2024年5月1日
                出席：早川、戸川

                １．資料
                早川：資料を配ります（資料1）。
                ・予算（戸川）
                戸川：受け取りました。
                早川：では始めます。
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("早川", "戸川", "早川");
    }

    @Test
    void answers_behind_an_arrow_are_items_too() {
        Meeting meeting = Minutes.of("""
                管理組合 理事会　2024年6月8日
                出席／早川伊織 理事長　戸川研 会計　小暮裕 監事
                ※末尾の( )が発言者

                ■駐輪場
                ・はみ出しが20台ある。(戸川)
                　→札を付けて回りました。(小暮)
                　→では来月捨てます。(早川)
                ・捨てる前に警察に聞くべきだ。(小暮)
                【決定】来月処分
                """);
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "戸川: ・はみ出しが20台ある。(戸川)",
                        "小暮: →札を付けて回りました。(小暮)",
                        "早川: →では来月捨てます。(早川)",
                        "小暮: ・捨てる前に警察に聞くべきだ。(小暮)");
    }

    @Test
    void marks_of_questions_and_answers_before_the_words_are_not_who_said_them() {
        Meeting meeting = Minutes.of("""
                図書委員会 議事要旨
                日時　2024年6月8日
                議長　早川伊織
                説明者　戸川研 選書係長
                ※Q＝質問、A＝回答、C＝意見。末尾の（ ）は発言者。

                １．選書の方針

                選書係長から、洋書を2割増やす案の説明があった。
                Q　洋書は誰が読むのか。（小暮）
                A　留学生から希望が出ている。（選書係長）
                C　賛成である。英語の絵本もほしい。（Nowak）
                議長　では次回に諮ります。（議長）
                Q　予算は足りるのか。（三上）
                A　雑誌を減らせば足りる。（選書係長）
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("選書係長", "小暮", "選書係長", "Nowak", "議長", "三上", "選書係長");
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly("戸川研", null, "戸川研", null, "早川 伊織", null, "戸川研");
    }
}
