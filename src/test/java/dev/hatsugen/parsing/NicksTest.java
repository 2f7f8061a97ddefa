package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of people who call each other by a nick, list remarks in brackets, and answer below what they answer. */
class NicksTest {

    @ParameterizedTest
    @CsvSource({
        "kuro, 早川, 早川, kuro",
        "h_ito, 早川渉, 早川渉, h_ito",
        "kuro, 早川 渉, 早川渉, kuro",
        "kuro, 会計 早川, 早川, 会計・kuro",
        "kuro, 早川さん, 早川, kuro",
        "りゅう, 劉 浩然 / iOS, 劉浩然, iOS・りゅう",
        "りゅう, 劉 浩然, 劉浩然, りゅう",
        "ちかさん, 近石／広報, 近石, 広報・ちかさん",
        "モモ, 百瀬・会計, 百瀬, 会計・モモ"
    })
    void brackets_behind_a_nick_hold_the_name(String nick, String inside, String name, String post) {
        PersonEntry person = Objects.requireNonNull(ShortEntries.inBrackets(nick, inside));
        assertThat(person.name().joined()).isEqualTo(name);
        assertThat(person.post()).isEqualTo(post);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有休", "会計", "途中から", "リモート"})
    void brackets_behind_a_nick_may_hold_no_name(String inside) {
        assertThat(ShortEntries.inBrackets("kuro", inside)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会計", "営業 / 東京", "事務局 次長", "途中から", "近石"})
    void brackets_behind_a_name_in_kana_may_hold_an_office(String inside) {
        assertThat(ShortEntries.inBrackets("みどり", inside)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"早川さん, 初", "役場の早川さん, 初", "早川先生, 東"})
    void a_letter_behind_a_word_of_respect_is_no_name(String before, String letter) {
        assertThat(ShortEntries.inBrackets(before, letter)).isNull();
    }

    private static final String LIST = """
            # 倉庫の水漏れ 振り返り

            - 日時: 2027-02-03
            - いる人: kuro（早川）, 小暮さん(総務), 戸川さん(倉庫長、10:30〜), 役場の根岸さん（初）
            - 書記: h_ito（伊東 恵）※抜けたら直してください

            ## 話したこと

            - 小暮さん: 漏れたのは二階の北です。
              - kuro: 樋が外れていました
              - 戸川さん: 先月の風です。
            - 自分: 直すのはいつですか。
            - 根岸さん: 役場の許可が要ります。
              補助も出ます。

            ## やること

            - 樋の注文
              - kuro: 二階の分。
            """;

    @Test
    void a_comma_in_brackets_parts_no_people() {
        Meeting meeting = Minutes.of(LIST);
        assertThat(meeting.attendees())
                .extracting(attendee -> attendee.name().joined() + "/" + attendee.post())
                .containsExactly("早川/kuro", "小暮/総務", "戸川/倉庫長、10:30〜", "根岸/役場（初）", "伊東恵/書記・h_ito");
    }

    @Test
    void an_answer_is_an_item_below_what_it_answers_and_the_writer_is_oneself() {
        Meeting meeting = Minutes.of(LIST);
        assertThat(Minutes.labels(meeting)).containsExactly("小暮さん", "kuro", "戸川さん", "自分", "根岸さん");
        assertThat(meeting.statements())
                .extracting(statement -> statement.speaker().name())
                .containsExactly("小暮", "早川", "戸川", "伊東 恵", "根岸");
    }

    @Test
    void oneself_is_nobody_where_two_write() {
        Meeting meeting = Minutes.of(LIST.replace("小暮さん(総務)", "小暮さん(記録)"));
        assertThat(meeting.statements().get(3).speaker().attendee()).isNull();
        assertThat(RecordKeeper.isSelf("自分たち")).isFalse();
        assertThat(Pages.judge().of("自分")).isEqualTo(LabelStrength.LIKELY);
        assertThat(Pages.judge().isSomebody("自分")).isFalse();
    }

    @Test
    void those_on_the_side_of_an_office_were_there_though_others_are_absent_above() {
        Meeting meeting = Minutes.of("""
                第２回港湾審議会　議事録
                出席委員（五十音順）
                　早川　渉　　商工会会長
                　戸川　誠　　漁協理事
                欠席委員　　　小暮　正（農協）
                市側出席者
                　港湾課長　根岸　薫
                　港湾課主幹　戸川　恵
                １　開会
                【早川委員】
                　始めます。説明をお願いします。
                【戸川港湾課主幹】
                　資料の一枚目です。
                【戸川委員】
                　異議はありません。
                """);
        assertThat(meeting.attendees())
                .filteredOn(one -> one.attendance() == Attendance.ABSENT)
                .hasSize(1);
        assertThat(meeting.statements())
                .extracting(statement -> statement.speaker().name())
                .isEqualTo(List.of("早川 渉", "戸川 恵", "戸川 誠"));
    }

    @Test
    void answers_further_in_may_be_more_than_what_they_answer() {
        assertThat(Minutes.labels(Minutes.of("""
                # 週次定例 #41
                - 参加: 森本(PM), 早川(CS), 小暮(アプリ)

                ## 1. 先週の数字
                - 森本: 利用者は先週より63人減りました。
                    - 早川: 契約が終わった40人が入っています。
                    - 小暮: 残りは画面を押していない人です。

                ## 2. 電池の減り
                - 小暮: 間隔を30秒に延ばしました。
                    - 早川: 問い合わせは27件来ています。
                    - 森本: では文言を先に出しましょう。
                """))).containsExactly("森本", "早川", "小暮", "小暮", "早川", "森本");
    }
}
