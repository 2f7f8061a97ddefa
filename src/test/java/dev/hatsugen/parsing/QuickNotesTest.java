package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes that are typed while people talk, a line each, without full stops. */
class QuickNotesTest {

    @Test
    void two_people_without_a_list_of_who_was_there() {
        assertThat(turns("""
                Catch-up 2026-03-04

                Helen: we still need a quote for the boiler
                Steve: I rang two firms, one can come on Friday
                Helen: fine, book them
                Steve: ok
                """))
                .containsExactly(
                        "Helen: we still need a quote for the boiler",
                        "Steve: I rang two firms, one can come on Friday",
                        "Helen: fine, book them",
                        "Steve: ok");
    }

    @Test
    void a_line_of_somebody_who_is_named_once_is_not_the_one_befores() {
        assertThat(turns("""
                site meeting 3 april 2026

                Ana: scaffold is up
                Rob: good, when do the tiles come
                Ana: monday
                roofer: depends on the wind
                Rob: then we start on the north side
                """))
                .containsExactly(
                        "Ana: scaffold is up",
                        "Rob: good, when do the tiles come",
                        "Ana: monday",
                        "無名: depends on the wind",
                        "Rob: then we start on the north side");
    }

    @Test
    void names_in_small_letters_are_those_of_the_list() {
        assertThat(turns("""
                # standup 12 march 2026
                here: dan k, ilse, priya

                dan k: the importer is done
                ilse: I still have the map tiles to fix
                priya: reviewing the branch today
                dan k: can you also look at the flaky test
                priya: yes
                """)).contains("ilse: I still have the map tiles to fix", "dan k: the importer is done");
    }

    @Test
    void a_duty_in_capitals_behind_a_surname_names_somebody() {
        assertThat(turns("""
                打ち合わせメモ　2026/4/2
                出席：田中ケアマネ、佐々木、田中CM、大野

                田中CM：広告の原稿は明日出します
                佐々木：予算が足りないと思う
                田中ケアマネ：利用者への説明が先です
                大野：賛成
                """))
                .containsExactly("田中CM: 広告の原稿は明日出します", "佐々木: 予算が足りないと思う", "田中ケアマネ: 利用者への説明が先です", "大野: 賛成");
    }

    @Test
    void names_with_blanks_between_them_are_as_many_people() {
        Meeting meeting = Minutes.of("""
                古本市 打合せメモ 2026/4/23
                いた人 のりさん ミホ 早川弟 戸川さん(商店街) / 休み 早川兄(残業)

                早川弟: テントは三張まで無料で貸してくれる
                のり: 保険はいくらだっけ
                ミホ: ページは20日に公開した
                戸川: 軽トラを出せるよ
                のり: じゃあ次までに聞いておく
                """);
        assertThat(meeting.attendees())
                .extracting(person -> person.attendance() + " " + person.name().joined())
                .containsExactly("PRESENT のり", "PRESENT ミホ", "PRESENT 早川弟", "PRESENT 戸川", "ABSENT 早川兄");
    }

    @Test
    void who_was_away_stands_behind_a_slash() {
        Meeting meeting = Minutes.of("""
                Site meeting 3 April 2026
                Here: Ana, Rob / away: Priya

                Ana: scaffold is up
                Rob: good, when do the tiles come
                Ana: monday
                """);
        assertThat(meeting.attendees())
                .extracting(person -> person.attendance() + " " + person.name().joined())
                .containsExactly("PRESENT Ana", "PRESENT Rob", "ABSENT Priya");
    }

    @Test
    void in_minutes_with_sentences_a_field_is_still_no_turn() {
        assertThat(turns("""
                週例会議 2026年4月2日

                高橋：見積もりがまだ来ていません。
                森：二社に電話しました。金曜に来られます。
                資料：配布済み
                高橋：では金曜にしましょう。
                """)).noneMatch(turn -> turn.endsWith(": 配布済み"));
    }

    private static List<String> turns(String text) {
        return Minutes.turns(Minutes.of(text));
    }
}
