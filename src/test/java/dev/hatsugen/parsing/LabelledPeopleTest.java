package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom lists mean by the very words that head turns: rooms, trades, professions, offices and their columns. */
class LabelledPeopleTest {

    @Test
    void flats_stand_before_the_names_and_what_they_do_behind() {
        assertThat(speakers("""
                みどり坂ハイツ管理組合 理事会メモ

                来た人 102早川(理事長) 207小暮(副) 301戸川(監事)

                ■ 駐輪場
                102> 三十二台分しかありません。
                207> 屋根の見積もりは四十万円でした。
                301> 積立から出せます。
                102> では来月に頼みます。
                """)).containsExactly("早川", "小暮", "戸川", "早川");
    }

    @Test
    void initials_stand_behind_the_names_and_posts() {
        assertThat(speakers("""
                Allotment trustees, 3 May

                Present: Mrs Ann Holt (Chair) AH; Mr Percy Vane (Clerk) PV; Dr Ines Moura IM; Miss Bo Kett BK.

                AH - Two plots are empty since March.
                PV - The pump costs £640.
                IM - I can dig on Monday before lunch.
                BK - Then the fence waits.
                AH - It does.
                """)).containsExactly("Ann Holt", "Percy Vane", "Ines Moura", "Bo Kett", "Ann Holt");
    }

    @Test
    void a_whole_name_is_no_nick_of_the_post_behind_it() {
        assertThat(speakers("""
                Minutes of the Rowing Committee, 3 May 2023

                Present: Helen Marsh (Captain), Bo Kett (Hon. Treasurer), Ned Roe (Regatta Secretary)

                1. Boats
                1.1 Bo Kett said that the oars had cost £640 in March.
                1.2 Ned Roe reported that the regatta would be held in June.
                1.3 The Treasurer warned that there was no more money this year.
                """)).containsExactly("Bo Kett", "Ned Roe", "Bo Kett");
    }

    @Test
    void a_mark_opens_labels_and_two_dashes_close_them() {
        assertThat(speakers("""
                第二回 水車小屋保存会 会議録

                出席者　早川渉（会長）、小暮茜（副会長）、戸川淳

                ■早川会長──水車の軸が割れました。
                ■小暮副会長──直すと四十万円です。
                ■戸川委員──――積立から出せます。
                ■早川会長──では来月に頼みます。
                """)).containsExactly("早川渉", "小暮茜", "戸川淳", "早川渉");
    }

    @Test
    void trades_run_together_with_the_names_behind_the_last_turn() {
        assertThat(speakers("""
                中町工房 朝の寄合

                【木工】樫の板が三枚割れました。
                【塗師】漆は来週まで乾きません。
                【帳場】運賃が二割上がります。
                【木工】板は替えを頼みました。
                【塗師】乾いたら箱に入れます。
                【帳場】箱は五十あります。

                居た人 木工早川/塗師小暮/帳場戸川
                """)).containsExactly("早川", "小暮", "戸川", "早川", "小暮", "戸川");
    }

    @Test
    void professions_are_in_latin_letters_and_names_in_brackets() {
        assertThat(speakers("""
                Ward meeting, 3 May

                Present: CN (Mrs Holt, Charge Nurse), SLT (P. Vane, Speech Therapist), PhT (Ines Moura)

                CN: Two beds are closed until the pump is mended.
                SLT: I can see her on Monday before lunch.
                PhT: She walked nine metres with the frame.
                CN: Then we plan for Friday.
                """)).containsExactly(" Holt", "P. Vane", "Ines Moura", " Holt");
    }

    @Test
    void columns_of_two_sides_name_the_offices_that_labels_have_in_brackets() {
        assertThat(speakers("""
                団体交渉 記録 二月九日

                  【組合側】         【会社側】
                  委員長 早川        総務部長 小暮
                  書記長 戸川        工場長 三宅

                組合(委員長)
                  手当を千円上げてください。
                会社(総務部長)
                  今期は五百円までです。
                組合(書記長)
                  去年も同じ返事でした。
                会社(工場長)
                  夜勤は減らします。
                """)).containsExactly("早川", "小暮", "戸川", "三宅");
    }

    @Test
    void an_agenda_of_offices_and_what_they_do_names_nobody() {
        assertThat(speakers("""
                親の会 総会

                次第　会長 挨拶／会計 報告／監査 説明

                会長：本年もよろしくお願いします。
                会計：残りは九万円です。
                監査：帳簿は合っていました。
                会長：では終わります。
                """)).containsOnly("?");
    }

    @Test
    void a_surname_is_not_explained_by_the_given_name_behind_it() {
        assertThat(speakers("""
                朝会 六月二日

                出席 早川 環 / 小暮 亮 / 戸川 進

                早川：棚を直しました。
                小暮：箱が足りません。
                戸川：三十箱頼みます。
                """)).containsExactly("早川環", "小暮亮", "戸川進");
    }

    @Test
    void several_people_of_a_body_leave_the_body_nobody() {
        assertThat(speakers("""
                協議会 記録

                会長　　早川 渉
                副会長　小暮 正
                事務局　戸川 薫、三宅 茂

                会長：始めます。
                副会長：資料は二枚です。
                事務局：三枚目はあとで配ります。
                """)).containsExactly("早川渉", "小暮正", "?");
    }

    private static List<String> speakers(String text) {
        return Minutes.of(text).statements().stream().map(LegendTest::name).toList();
    }
}
