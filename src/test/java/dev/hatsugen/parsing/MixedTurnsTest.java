package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import org.junit.jupiter.api.Test;

/** Minutes that tell who said what, with passages of speech under labels between. */
class MixedTurnsTest {

    private static final String MINUTES = """
            令和６年度第２回　緑台地区まちづくり協議会　議事録

            日時　令和６年７月１０日（水）１８時～１９時３０分
            出席者　会長 大庭、副会長 宮城、会計 沢田、委員 平良、委員 新垣、事務局 比嘉

            ２　報告事項
            　事務局から、防犯カメラの設置について、資料１により説明があった。設置は９月の予定である。
            　平良委員から、設置場所の選び方について質問があった。
            　会計から、会費の納入状況について報告があった。未納は１２世帯である。

            ３　協議事項
            会長：会場を公園から小学校に移す案です。ご意見をどうぞ。
            副会長：小学校は駐車場が広いので賛成です。
            新垣委員：事務局から、去年は怒られたと聞きました。八時に終わりましょう。
            会長：では八時終わりで頼んでみます。
            　協議の結果、全員異議なく承認された。
            """;

    @Test
    void both_kinds_of_turns_are_read() {
        Meeting meeting = Minutes.of(MINUTES);
        assertThat(Minutes.labels(meeting)).containsExactly("事務局", "平良委員", "会計", "会長", "副会長", "新垣委員", "会長");
        assertThat(meeting.statements().getLast().words().text()).doesNotContain("承認された");
    }

    @Test
    void an_office_alone_names_its_holder_by_the_list() {
        assertThat(Minutes.of(MINUTES).statements())
                .extracting(turn -> String.valueOf(turn.speaker().name()))
                .contains("大庭", "宮城", "沢田");
    }

    @Test
    void a_line_like_nearly_all_turns_heads_one_too() {
        Meeting meeting = Minutes.of("""
                # 週報ミーティング 2025-02-03

                メンバー: 佐倉 / 鬼頭 / 一戸 / Kim / 東

                - 佐倉: 先週のリリースは無事終わりました。
                - 鬼頭: テストが二本落ちています。
                - 一戸: 画面の直しは明日出します。
                - Kim: 私の方は特に問題ないです。
                - 東: 客先は来週伺います。
                - 佐倉: 了解です。
                - 湊: 今日から入りました。よろしくお願いします。
                - 佐倉: よろしくお願いします。
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("佐倉", "鬼頭", "一戸", "Kim", "東", "佐倉", "無名", "佐倉");
    }

    @Test
    void namesakes_of_a_list_of_surnames_are_two_speakers() {
        Meeting meeting = Minutes.of("""
                柳三丁目町会　役員会　議事録
                出席：戸田会長、１班中野、３班中野

                会長：おはようございます。始めます。
                3班 中野さん：毎回ごみが散ります。困っています。
                1班 中野さん：それは困りましたね。
                会長：次回また話しましょう。
                """);
        assertThat(meeting.statements().stream()
                        .map(turn -> turn.speaker().key())
                        .distinct())
                .hasSize(3);
    }
}
