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
}
