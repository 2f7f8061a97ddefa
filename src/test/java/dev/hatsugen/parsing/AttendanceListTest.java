package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of who was there as teams write them: with initials, nicknames, notes and duties beside the names. */
class AttendanceListTest {

    @Test
    void notes_call_people_by_their_initials() {
        Meeting meeting = Minutes.of("""
                Allotment committee, Tues 13 May 2025

                Here: Dina Abara (DA, chair), Gus Priddy (GP, treasurer, arrived 7.25)
                Also: Ivo Quill (IQ, Severn Housing)
                Not here: Orla Tate (on holiday)

                Started 7.05. March minutes OK'd, no changes.

                == SHEDS ==
                DA: Two sheds lost their roofs.
                GP: We can pay for one of them.
                IQ: The other one is ours.
                DA: Agreed then.
                GP: I'll ring the roofer.
                """);
        assertThat(people(meeting))
                .containsExactly(
                        "Abara/chair/PRESENT",
                        "Priddy/treasurer, arrived 7.25/PRESENT",
                        "Quill/Severn Housing/OTHER",
                        "Tate/on holiday/ABSENT");
        assertThat(meeting.statements())
                .extracting(turn -> String.valueOf(turn.speaker().name()))
                .containsExactly("Dina Abara", "Gus Priddy", "Ivo Quill", "Dina Abara", "Gus Priddy");
    }

    @Test
    void two_people_with_the_same_initials_are_not_told_apart() {
        Meeting meeting = Minutes.of("""
                Allotment committee, 13 May 2025

                Present: Dina Abara (chair), Dev Aston (treasurer), Gus Priddy

                DA: Two sheds lost their roofs.
                GP: We can pay for one of them.
                DA: Agreed then.
                GP: I'll ring the roofer.
                """);
        assertThat(meeting.statements())
                .extracting(turn -> String.valueOf(turn.speaker().name()))
                .containsExactly("null", "Gus Priddy", "null", "Gus Priddy");
    }

    @Test
    void titles_that_head_turns_are_no_part_of_a_name() {
        Meeting meeting = Minutes.of("""
                # 本堂委員会（第二回）記録

                | 項目 | 内容 |
                |---|---|
                | 出席 | 早川住職、戸川（筆頭総代・委員長）、小柳 |
                | 欠席 | 宮田総代（入院中） |
                | 途中から | 消防署予防係の東氏（議題二のみ） |
                | 書き手 | 小柳 |

                > 二月の総会で、修理が賛成二百三十八、反対十九、白票六で承認されたことを確認した。

                ## 一　屋根の傷み
                - **住職** 雨のたびに漏る。
                - **総代・戸川** 直すなら今年だ。
                - **小柳** 見積もりを取りました。
                - **住職** 秋までに終えたい。
                """);
        assertThat(people(meeting))
                .containsExactly(
                        "早川/住職/PRESENT", "戸川/筆頭総代・委員長/PRESENT", "小柳//PRESENT", "宮田/総代（入院中）/ABSENT", "東/消防署予防係/OTHER");
    }

    @Test
    void a_word_of_respect_before_a_post_in_brackets_is_no_post() {
        Meeting meeting = Minutes.of("""
                # 病棟ミーティング 2025/10/8

                - 記録　谷口
                - 出席　大月師長、野村さん（薬剤）、谷口
                - オブザーバー　真野さん（医療安全室）※議題1のみ

                大月師長：始めます。
                野村：薬の件です。
                真野：数字を残してください。
                """);
        assertThat(people(meeting)).containsExactly("大月/師長/PRESENT", "野村/薬剤/PRESENT", "谷口//PRESENT", "真野/医療安全室/OTHER");
    }

    private static List<String> people(Meeting meeting) {
        return meeting.attendees().stream().map(AttendanceListTest::written).toList();
    }

    private static String written(Attendee one) {
        return one.name().surname() + "/" + one.post() + "/" + one.attendance();
    }

    @Test
    void whoever_is_sent_by_a_body_speaks_under_its_name() {
        Meeting meeting = Minutes.of("""
                第4回理事会 議事録

                出席者：小谷（理事長）、三輪（植栽担当）、ブラウン（監事）
                　　　　管理会社より柏木（フロント担当）

                管理会社　九区画が空いております。
                理事長　外部に貸せますか。
                管理会社　申告が必要になります。
                三輪理事　近所の会社に限りましょう。
                """);

        assertThat(Minutes.labels(meeting)).containsExactly("管理会社", "理事長", "管理会社", "三輪理事");
    }

    @Test
    void a_sentence_of_apologies_lists_people_and_the_next_item_none() {
        Meeting meeting = Minutes.of("""
                VILLAGE HALL TRUST
                Minutes of the meeting held on Tuesday 9th July 2024

                Present: Mrs P. Tolley (Treasurer, in the chair), Mr B. Nance
                In attendance: Miss K. Dyer (Manager)

                1. Apologies
                Apologies were received from Mr D. Moss, Mr J. Tolley and the Rev. M. Stott.

                2. Minutes of the last meeting
                The minutes of 14th May were approved. Proposed Mrs Tolley, seconded Mr Nance.

                3. Roof
                Miss Dyer said that it leaked. Mr Nance asked who would pay. Mrs P. Tolley said that the trust would.
                """);
        assertThat(people(meeting))
                .containsExactly(
                        "Tolley/Treasurer, in the chair/PRESENT",
                        "Nance//PRESENT",
                        "Dyer/Manager/OTHER",
                        "Moss//ABSENT",
                        "Tolley//ABSENT",
                        "Stott//ABSENT");
    }
}
