package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of a group and a surname, in columns that some labels fill but for one blank. */
class GroupLabelTest {

    @ParameterizedTest
    @CsvSource({"組立2課 早川, 早川", "品質保証部 森, 森", "事務局早川, 早川", "施設係　戸川, ''", "営業部長 早川, ''", "中村 早川, ''", "早川 渉, ''", "議長, ''"
    })
    void the_surname_stands_behind_the_group(String label, String surname) {
        assertThat(GroupLabel.surname(label)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource({
        "組立2課 早川, 組立2課（課長）, true, false",
        "組立2課 早川, 課長（組2）, true, false",
        "生産技術課 早川, 主任（生技）, true, false",
        "製造部 早川, 製造部長, true, false",
        "事務局早川, 事務局, true, false",
        "組立1課 早川, 課長（組2）, false, true",
        "営業部 早川, 塗装課（主任）, false, true",
        "営業部 早川, 部長, false, false",
        "営業部 小暮, 塗装課（主任）, false, false",
        "早川課長, 塗装課（課長）, false, false"
    })
    void the_group_tells_namesakes_apart(String label, String post, boolean names, boolean another) {
        Attendee person = new Attendee(
                new PersonName("早川", "渉", null), post, Attendance.PRESENT, new Provenance.InText(new Span(0, 1)));
        assertThat(GroupLabel.names(label, person)).isEqualTo(names);
        assertThat(GroupLabel.isAnother(label, person)).isEqualTo(another);
    }

    @Test
    void one_blank_is_behind_labels_that_fill_the_column() {
        Meeting meeting = Minutes.of("""
                            第12回 工程会議 議事録

                日 時  2025年3月5日(水)10:00~11:20
                議 長  工場長 三宅 茂
                出席者  組立2課 早川 渉(課長)   塗装課 小暮 茜(主任)
                     資材課  戸川 淳(係長)   営業部 早川 稔(部長)

                1.納期
                議長     始めます。遅れを報告してください。
                組立2課 早川 部品が三日遅れています。組立は金曜からになり、
                       土曜も出ます。
                塗装課 小暮  塗装は二日で済みます。
                資材課 戸川  鋼板が品薄で、来月は
                       二割上がります。
                営業部 早川  客先には一週間の遅れと伝えます。
                検査課 根岸 水圧の試験は半日かかります。場所を空けてください。
                品質保証部 森 検査の人が足りません。
                組立2課 早川 二人出せます。
                議長     では金曜から組みます。
                """);
        assertThat(speakers(meeting)).containsExactly("三宅茂", "早川渉", "小暮茜", "戸川淳", "早川稔", "?", "?", "早川渉", "三宅茂");
        assertThat(meeting.attendees())
                .extracting(person -> person.name().joined())
                .containsExactlyInAnyOrder("早川渉", "小暮茜", "戸川淳", "早川稔", "三宅茂");
    }

    @Test
    void the_list_has_groups_in_short_and_another_group_is_nobody_listed() {
        assertThat(speakers(Minutes.of("""
                安全衛生委員会 記録
                令和7年2月3日 13時 講堂
                出席:早川次長(総務)、小暮係長(製2)、早川主任(電装)、戸川(保全、記録)

                総務課 早川   転倒が二件ありました。床の油です。
                製造2課 小暮  マットを敷きました。油は毎朝拭いています。
                電装課 早川   配線を天井に上げました。つまずきは減るはずです。
                保全課 戸川   排水の詰まりを直します。
                製造1課 早川  うちは床を塗り替えます。
                総務課 早川   費用は八万円までです。
                """))).containsExactly("早川", "小暮", "早川", "戸川", "?", "早川");
    }

    @Test
    void a_group_runs_together_with_a_surname_where_others_are_called_by_their_houses() {
        assertThat(speakers(Minutes.of("""
                水源保全の会 第3回役員会

                日時  令和7年4月9日 午後7時
                出席  会長 早川渉(水車小屋)、副会長 小暮茜(一の沢)、会計 戸川淳(杉林)
                陪席  役場環境課 根岸主査、事務局 三宅

                水車小屋  沢の水が減っています。先月の半分です。
                一の沢  上で工事をしているからでしょう。
                根岸主査  工事は今月で終わります。
                事務局三宅  会費は三十二軒から集まりました。残りは四軒です。
                杉林  では残りを待ちましょう。
                環境課根岸  ごみ袋は役場が出します。
                事務局三宅  来月の清掃は十一日です。
                """))).containsExactly("早川渉", "小暮茜", "根岸", "三宅", "戸川淳", "根岸", "三宅");
    }

    @Test
    void a_group_run_together_with_a_surname_tells_namesakes_apart_too() {
        Meeting meeting = Minutes.of("""
                調整会議 2025年5月8日
                出席者 企画課 早川渉、財政課 早川茜、土木課 小暮課長、港湾局管理課 戸川

                企画課早川  予定の表を配ります。
                財政課早川  金額は来週出します。
                小暮課長  橋の検査は六月です。
                管理課戸川  岸壁は七月です。
                企画課早川  では表を直します。
                教育課早川  学校の分も入れてください。
                """);
        assertThat(speakers(meeting)).containsExactly("早川渉", "早川茜", "小暮", "戸川", "早川渉", "?");
    }

    @Test
    void without_a_list_the_group_is_no_part_of_the_name() {
        assertThat(speakers(Minutes.of("""
                朝の打合せ記録 2025年6月2日

                総務課 早川  鍵を替えました。
                経理課 小暮  請求書は届いています。
                総務課 早川  では払ってください。
                """))).containsExactly("?", "?", "?");
    }

    private static List<String> speakers(Meeting meeting) {
        return meeting.statements().stream().map(LegendTest::name).toList();
    }
}
