package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of other shapes, and people whom no list of attendance names but the record does. */
class MentionedPeopleTest {

    @Test
    void a_closing_bracket_parts_a_label_from_the_words() {
        Meeting meeting = Minutes.of("""
                川端通り商店会　例会メモ

                とき　令和7年4月15日
                出た人　早川健会長（薬局）、小野寺渉専務（精肉店）、グエン・ヴァン・ナム理事（食堂）
                県から　商工課　戸川淳主査

                会長）街灯の球がもう手に入りません。
                戸川）補助の申し込みは六月末までです。
                小野寺）一社だけの見積りでは困ります。
                グエン）値段より早さです。
                会長）では二社目を頼みましょう（来
                週まで）に。
                グエン）うちの前も暗いです。
                """);
        assertThat(speakers(meeting))
                .containsExactly("会長 早川健", "戸川 戸川淳", "小野寺 小野寺渉", "グエン グエン・ヴァン・ナム", "会長 早川健", "グエン グエン・ヴァン・ナム");
    }

    @Test
    void words_in_quotation_marks_follow_their_speaker() {
        Meeting meeting = Minutes.of("""
                東光寺　世話人会の記録
                令和七年九月七日

                住職「屋根の雨漏りがひどくなりました」
                世話人代表「いくらかかるのかね」
                住職「棟だけなら四十八万円だそうです」
                石屋さん「石は集めて供養塔にできます」
                世話人代表「では『次の総会に出す』ことで」
                """);
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().label())
                .containsExactly("住職", "世話人代表", "住職", "石屋さん", "世話人代表");
    }

    @Test
    void a_legend_says_whom_letters_mean() {
        Meeting meeting = Minutes.of("""
                Lab meeting  Wed 23 Apr 2025
                M=早川 (PI)  K=Kowal (postdoc)  S=戸川 (D2)

                S: 96株のうち81株が生育しました。
                K: Which six are missing? I would like the list.
                M: その4株が面白いね。
                S: まだ待っています。
                ?: 聞き取れませんでした。
                K: Please use fresh plates this time.
                """);
        assertThat(speakers(meeting)).containsExactly("S 戸川", "K Kowal", "M 早川", "S 戸川", "null null", "K Kowal");
    }

    @Test
    void people_under_any_title_are_found() {
        Meeting meeting = Minutes.of("""
                Tidal Power Board, meeting no. 9
                21 October 2025

                Directors: Kenji Hayakawa (Co-chair, Seto Marine); Maud Okoro (Co-chair); Per Lind (CFO)

                00:00:41 Hayakawa
                Good morning. We are quorate. Item one is the turbine.
                00:01:10 Maud Okoro
                Blade delivery has slipped from January to March.
                00:02:25 Interpreter
                The co-operative does not allow work in April.
                00:02:49 Lind
                I priced air freight. It is far too dear.
                """);
        assertThat(speakers(meeting))
                .containsExactly(
                        "Hayakawa Kenji Hayakawa", "Maud Okoro Maud Okoro", "Interpreter null", "Lind Per Lind");
    }

    @Test
    void capitals_with_a_full_stop_are_a_label() {
        Meeting meeting = Minutes.of("""
                ST BRIDE'S, EAST QUAY
                Record of the Vestry, 19 January 2025

                The treasurer Mr George Finch was there, and Miss Ida Marsh for the choir.

                MR FINCH. We burned 4,900 litres of oil last winter.
                MISS MARSH. And what would heaters cost us?
                MR FINCH. They are thirty thousand pounds, less a grant.
                A VOICE. Hear, hear!
                MISS MARSH. Then let us have them before Easter.
                """);
        assertThat(meeting.statements())
                .extracting(turn -> turn.words().text())
                .contains("They are thirty thousand pounds, less a grant.");
        assertThat(speakers(meeting))
                .containsExactly(
                        "MR FINCH George Finch",
                        "MISS MARSH Ida Marsh",
                        "MR FINCH George Finch",
                        "A VOICE null",
                        "MISS MARSH Ida Marsh");
    }

    @Test
    void a_task_makes_no_person() {
        Meeting meeting = Minutes.of("""
                # 5/22 (Thu) 全体ミーティング 2025年

                中み > 4月の採集分が終わりました。
                内 > 船は取れましたか。
                中み > まだ返事がありません。
                内 > では来週まで待ちましょう。

                ## 宿題
                - 内: 船の返事
                """);
        assertThat(speakers(meeting)).hasSize(4).noneMatch(speaker -> speaker.contains("船"));
    }

    @Test
    void nobody_is_taken_of_whom_two_fit() {
        Meeting meeting = Minutes.of("""
                青葉管理組合　理事会
                2025年5月17日

                理事　早川健、早川恵、戸川

                【早川】相見積りを取りましたか。
                【戸川】二社に声をかけています。
                【早川】では次回に決めましょう。
                【戸川】掲示も出しておきます。
                """);
        assertThat(speakers(meeting)).contains("早川 null").doesNotContain("早川 早川 健", "早川 早川 恵");
    }

    private static List<String> speakers(Meeting meeting) {
        return meeting.statements().stream()
                .map(turn -> turn.speaker().label() + " " + turn.speaker().name())
                .toList();
    }

    @Test
    void what_an_employer_begins_with_is_no_name() {
        Meeting meeting = Minutes.of("""
                運転支援検討会 議事要旨

                構成員：
                　志村　晴彦　　東央大学教授（座長）
                　秋吉　直子　　日本消費者連絡会　理事
                　相川　透　　　理研電機株式会社　技術部長

                （座長）始めます。
                （理事）賛成です。
                （座長）終わります。
                （技術部長）了解しました。
                """);

        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly("志村 晴彦", "秋吉 直子", "志村 晴彦", "相川 透");
    }
}
