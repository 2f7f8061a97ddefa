package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom minutes mean by what they call people. */
class LegendTest {

    @Test
    void nicks_are_explained_line_by_line() {
        assertThat(speakers("""
                合唱団の寄り合い
                2024年5月11日(土)

                いた人
                団長さん … 早川 茂。代表。
                とっぴー … 戸川 辰也。楽譜。

                団長さん「今年は山の会館に戻したいです」
                とっぴー「賛成です。最終週はほかの会と重なります」
                とっぴー戸川「では三日からにしましょう」
                """)).containsExactly("早川茂", "戸川辰也", "戸川辰也");
    }

    @Test
    void nicks_are_explained_in_a_sentence() {
        assertThat(speakers("""
                第7回役員会 覚え
                2023年10月20日

                この覚えでは呼び名で書きます。茂さん＝早川会長、チヨは戸川 千代さんです。

                茂さん＞街灯が切れたままだと言われました。
                チヨ＞市には九月に出しました。
                茂さん＞写真を付けて出し直しましょう。
                """)).containsExactly("早川", "戸川千代", "早川");
    }

    @Test
    void brackets_behind_a_name_hold_a_room_or_what_somebody_is_called_from_here_on() {
        assertThat(speakers("""
                管理組合 理事会メモ
                2024年2月18日
                出席：早川（401・理事長）、戸川（302）、小暮 佳乃（以下「Cさん」）

                302：部品だけだと何年もつのでしょう。
                401：三年と聞いています。
                Cさん：総会で決めるべきだと思います。
                302：分かりました。
                """)).containsExactly("戸川", "早川", "小暮佳乃", "戸川");
    }

    @Test
    void a_word_before_brackets_with_a_name_means_the_name() {
        assertThat(speakers("""
                家族会議 メモ
                2024年8月15日

                父（早川 浩一）
                母（早川 苗子）

                父：先月、車庫で擦ったのが三回目です。
                母：病院は私が乗せていけます。
                父：では売りましょう。
                """)).containsExactly("早川浩一", "早川苗子", "早川浩一");
    }

    @Test
    void initials_before_names_and_in_brackets_behind_them_are_known() {
        assertThat(speakers("""
                CHORAL UNION - COMMITTEE
                22nd September 2022, vestry

                HW Hanna Weller (chair) · DT Duncan Tarr · PN Piers Nolan (musical director)

                PN  The hire fee has doubled, I am afraid.
                HW  We own forty copies of the other one.
                DT  I know two men who sing.
                PN  Send them on Thursday.
                """)).containsExactly("Piers Nolan", "Hanna Weller", "Duncan Tarr", "Piers Nolan");
    }

    @Test
    void initials_may_look_like_a_field_of_the_record() {
        assertThat(speakers("""
                Product Meeting No. 14
                Date: 5 March 2024
                Present: Ada Moss (AM) chair
                         Ruth Ellis (RE) quality

                AM: The thermal chamber run finished on Friday.
                RE: The auditor rejected nine certificates last week.
                AM: Then we shall issue them again.
                RE: I will phone the customers on Monday.
                """)).containsExactly("Ada Moss", "Ruth Ellis", "Ada Moss", "Ruth Ellis");
    }

    @Test
    void who_is_who_may_stand_behind_the_turns_or_in_a_table() {
        assertThat(speakers("""
                Village Hall, Management Meeting
                6 Feb 2024

                [RI] The engineer condemned the flue on Friday.
                [LV] What have we in reserve?
                [RI] The quote is for the whole of it.

                ----
                Who's who:
                [LV] Lorna Vane, chairman
                [RI] Rashid Imber, fabric and grounds
                """)).containsExactly("Rashid Imber", "Lorna Vane", "Rashid Imber");
        assertThat(speakers("""
                Allotments - site meeting
                Sunday 16 July 2023

                Plot  Holder
                3     Joan Marlow (site secretary)
                22a   Terry Madden

                Plot 3 - No sprinklers until September, they say.
                Plot 22a - I have ninety dahlias.
                Plot 3 - Cans only, I am afraid.
                """)).containsExactly("Joan Marlow", "Terry Madden", "Joan Marlow");
    }

    @Test
    void nicks_between_quotation_marks_and_what_everybody_calls_somebody_are_known() {
        assertThat(speakers("""
                Leaders' Meeting
                30/04/2024

                Robert "Bobbo" Tarrant, Scout Leader
                Judith Avery, Cub Leader, known to all as Akela

                Bobbo — Site is booked, the one with the stream.
                Akela — Last time I wrung out nineteen sleeping bags.
                Bobbo — That was the year of the rain, though.
                """)).containsExactly("Robert Tarrant", "Judith Avery", "Robert Tarrant");
    }

    @Test
    void symbols_are_labels_where_the_record_says_whose_they_are() {
        assertThat(speakers("""
                寄合
                2024年1月14日

                ①早川 勝（組合長） ②戸川 典子

                ② 朝いちばんが熱すぎます。
                ① 夜がぬるいと言われるんだ。
                ② 時間で替えたらどうですか。
                """)).containsExactly("戸川典子", "早川勝", "戸川典子");
    }

    @Test
    void an_office_that_is_handed_over_is_nobodys() {
        Meeting meeting = Minutes.of("""
                Housing Co-op General Meeting
                30 November 2022

                Facilitator – Noor Haddon until the break, then Sam Oakes.
                Others: Desmond Archer (flat 2)

                Facilitator: Ten minutes for this. Desmond first.
                Desmond: The wall by my door is wet.
                Facilitator: Any objection to calling the plumber this week?
                Desmond: None at all.
                """);
        assertThat(meeting.statements().getFirst().speaker().attendee()).isNull();
    }

    @Test
    void an_office_without_its_holder_is_no_person() {
        Meeting meeting = Minutes.of("""
                同窓会 定期総会議事録
                2024年6月1日
                出席　早川 弘子幹事
                役員　会長、副会長2名、会計
                来賓　学校長、PTA会長

                早川：ただいまより始めます。
                会計：収入は四百万円でした。
                早川：ありがとうございました。
                """);
        assertThat(meeting.attendees())
                .extracting(Attendee::name)
                .extracting(Object::toString)
                .noneMatch(name -> name.contains("副") || name.contains("PTA") || name.contains("会計"));
    }

    @Test
    void names_in_two_parts_are_cut_at_the_blanks_between_people() {
        assertThat(SpacedNames.of("早川 浩（部長・酒店）　戸川 肇（豆腐）　小暮 弓子（靴）"))
                .containsExactly("早川 浩（部長・酒店）", "戸川 肇（豆腐）", "小暮 弓子（靴）");
        assertThat(SpacedNames.of("会長　早川 隆（はやかわ たかし）／副会長　戸川 誠（とがわ まこと）")).hasSize(2);
        assertThat(SpacedNames.of("河野 実里（世話役） 佐藤 朋 山田 進")).containsExactly("河野 実里（世話役）", "佐藤 朋", "山田 進");
        assertThat(SpacedNames.of("佐藤 田中 鈴木 高橋")).isEmpty();
    }

    private static List<String> speakers(String text) {
        return Minutes.of(text).statements().stream().map(LegendTest::name).toList();
    }

    static String name(Statement turn) {
        Attendee person = turn.speaker().attendee();
        if (person == null) {
            return "?";
        }
        boolean latin = person.name().surname().codePointAt(0) < 0x250;
        return latin
                ? person.name().given() + " " + person.name().surname()
                : person.name().joined();
    }
}
