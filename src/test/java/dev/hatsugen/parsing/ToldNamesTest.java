package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import org.junit.jupiter.api.Test;

/** People whom no list names, told of by a name alone. */
class ToldNamesTest {

    @Test
    void who_keeps_the_record_is_told_of_by_a_surname_and_is_nobody_else() {
        Meeting meeting = Minutes.of("""
                葭浦漁業協同組合
                第12回理事会　議事要旨

                令和4年11月18日（金）13時30分〜15時40分
                議長　浜口組合長　　　書記　事務局 長尾

                議案第1号　製氷施設の更新について

                　磯部専務より、現在の製氷機は三回停止したとの説明があった。
                　浜口組合長は、氷の価格を改める案を次回示すと約束した。
                　長尾は、来月までに見積もりを取ると答えた。
                　尾形監事より、氷の単価を見直すべきだとの指摘があった。
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("磯部専務", "浜口組合長", "長尾", "尾形監事");
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly(null, "浜口", "長尾", null);
    }

    @Test
    void words_that_no_line_above_gives_an_office_are_nobodys_names() {
        Page page = Pages.of("""
                長尾の倉庫の話
                書記　早川

                長尾より、荷物が届いた。
                早川は、見積もりを取ると答えた。
                """);
        assertThat(ToldNames.named(page)).containsExactly("早川");
    }

    @Test
    void a_name_above_may_have_its_letters_apart() {
        Page page = Pages.of("""
                書　記　長　尾

                長尾より、荷物が届いた。
                """);
        assertThat(ToldNames.named(page)).containsExactly("長尾");
    }
}
