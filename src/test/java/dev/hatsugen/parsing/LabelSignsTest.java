package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What parts labels from words, one sample for each habit. */
class LabelSignsTest {

    @Test
    void answers_are_nested_below_what_they_answer() {
        assertThat(Minutes.labels(Minutes.of("""
                # Lab meeting 12
                Present: Ada Noor (AN), Carl Unger (CU), Tess Whit (TW)

                ## Pump
                - **AN:** The pump hums again.
                  - **CU:** It is the bearing.
                  - **TW:** We have a spare one.
                    - **CU:** Then I change it today.

                ## Keys
                - **TW:** Two keys are missing.
                - **AN:** Ask the porter.
                """))).containsExactly("AN", "CU", "TW", "CU", "TW", "AN");
    }

    @Test
    void numbered_remarks_that_answer_others() {
        assertThat(Minutes.turns(Minutes.of("""
                消防後援会 記録
                [1] 会長  ホースの更新を急ぎたい。
                [2] 二区長 ←1  二区は五本足りません。
                [3] 会長 ←2  四月に買います。
                """)))
                .containsExactly("会長: ホースの更新を急ぎたい。", "二区長: 二区は五本足りません。", "会長: 四月に買います。");
    }

    @Test
    void a_tree_of_answers_with_dots_behind_the_label() {
        assertThat(Minutes.labels(Minutes.of("""
                図書室の打合せ　2023年2月3日

                ▼返却箱
                └ 館長 … 返却箱のふたが壊れています。
                　└ 清掃係 … 針金で止めておきました。
                　　└ 館長 … 助かります。
                ▼掲示
                └ 清掃係 … 古い紙は外してよいですか。
                """))).containsExactly("館長", "清掃係", "館長", "清掃係");
    }

    @Test
    void one_slash_between_blanks_or_without_them() {
        assertThat(Minutes.turns(Minutes.of("""
                水利組合 役員会
                出席 門馬（組合長） 白石 / 佐久間
                門馬 / 水門の鍵を替えます。
                白石 / 合鍵は何本ですか。
                門馬/三本です。
                """))).containsExactly("門馬: 水門の鍵を替えます。", "白石: 合鍵は何本ですか。", "門馬: 三本です。");
    }

    @Test
    void numbers_of_flats_that_the_list_explains() {
        assertThat(Minutes.labels(Minutes.of("""
                管理組合 メモ
                来た人 104田所(理事長) 208マルケス 311柴
                ■ 受水槽
                104> 清掃は六月です。
                208> 断水は何時間ですか。
                311 > 三時間と聞きました。
                208> わかりました。
                """))).containsExactly("104", "208", "311", "208");
        assertThat(Minutes.labels(Minutes.of("""
                # Mews committee
                | Flat | Who |
                |---|---|
                | 3 | Joan Pryor |
                | 12 | Emil |

                - **3** — The gutter leaks on my step.
                - **12** — I can lend the ladder.
                - **3** — Saturday, then.
                """))).containsExactly("3", "12", "3");
    }

    @Test
    void terms_of_a_list_of_definitions_in_a_wiki() {
        assertThat(Minutes.turns(Minutes.of("""
                *劇団会議 [#a1b2]
                -いる人:浅野(代表)、レオ
                **照明 [#c3]
                :浅野(代表)|
                電球が三つ切れた。
                :レオ|
                予備は二つです。
                :浅野(代表)|
                では一つ買います。
                """)))
                .containsExactly("浅野(代表): 電球が三つ切れた。", "レオ: 予備は二つです。", "浅野(代表): では一つ買います。");
    }
}
