package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom tags, seats and offices mean: by a line that explains several words, by signatures, and by lists with posts. */
class LegendPairsTest {

    @Test
    void tags_of_one_letter_are_explained_in_one_line_with_colons() {
        assertThat(speakers("""
                # 図書館まつり 打合せ 3
                略号→ 長:早川渉(館長) 絵:戸川ひなの(紙芝居) 音:小暮淳(音響・照明) 食:ハンナ・コール

                長）雨天でも中でやります。
                絵）紙芝居は二回にしたいです。
                音）マイクは四本しかありません。
                食）パンは百個でいいですか。
                長）百個で頼みます。
                """)).containsExactly("早川渉", "戸川ひなの", "小暮淳", "ハンナ・コール", "早川渉");
    }

    @Test
    void the_last_line_explains_words_and_a_part_of_one_means_the_same_person() {
        assertThat(speakers("""
                落語の会 打合せ

                亭主：座布団が足りません。
                ことり：家から十枚持って来ます。
                亭主：助かります。

                ※ 亭主平助=早川渉 ことり=弁当の会・戸川さん
                """)).containsExactly("早川渉", "戸川", "早川渉");
    }

    @Test
    void an_english_line_explains_handles_by_first_names() {
        assertThat(LegendPairs.of("nicks: ivy_ = Ivy (chair), rtarr = Rob T., kettle = Ana"))
                .containsOnlyKeys("ivy_", "rtarr", "kettle");
        assertThat(LegendPairs.of("Date: Monday Place: Hall")).isEmpty();
        assertThat(LegendPairs.of("日時:五月三日 場所:公民館 持ち物:筆記用具")).isEmpty();
    }

    @Test
    void the_chair_is_who_signs_as_such_and_seats_are_those_of_the_list() {
        assertThat(speakers("""
                水利組合 第三回総会 議事録

                １　出席委員（３名）
                　　　１番　早川　渉　　　８番　戸川　ミツ　　　９番　小暮　正（組合長）
                ２　事務局　　局長　三宅　茂　　主事　沢田　翔

                ３　会議の概要

                事務局長　　定刻ですので始めます。
                議　長　　　番水の割り当てを議題とします。
                ８番　　　　下の田まで水が来ません。
                議　長　　　堰を見てから決めます。
                １番　　　　異議ありません。

                　　　　　　　　　　午後３時１２分　閉会

                　　　　議　　　長　　　小暮　正
                　　　　署名人（１番）　早川　渉
                """)).containsExactly("三宅茂", "小暮正", "戸川ミツ", "小暮正", "早川渉");
    }

    @Test
    void semicolons_part_people_and_commas_their_posts() {
        Meeting meeting = Minutes.of("""
                MILLBROOK DRAINAGE BOARD
                Regular Meeting, March 3, 2020

                MEMBERS PRESENT: Ada Quill (President), Tom Rusk (Vice President), Joan Pell, Wes
                Hartnoll
                STAFF: Sue Marr, Manager; Ike Dunn, Gate Keeper; Lou Fenn, Bookkeeper/Clerk
                ALSO PRESENT: Mina Sethi, Attorney; Otto Krall, P.E., Ridge Surveys; residents Ann
                Vole, Cy Tate; 4 others

                1. CALL TO ORDER
                Pres. Quill called the meeting to order and thanked everyone for coming.
                Ms. Marr reported that the north sluice was repaired in February.
                Dir. Hartnoll asked what the repair had cost the district.
                Mr. Dunn said that the bill came to 400 dollars.
                Ms. Sethi advised the board to wait with the payment.
                """);
        assertThat(meeting.attendees())
                .extracting(one -> one.name().surname() + ", " + one.post())
                .contains("Marr, Manager", "Dunn, Gate Keeper", "Krall, P.E., Ridge Surveys", "Vole, ", "Tate, ")
                .noneMatch(one -> one.contains("Keeper,") || one.contains("Surveys, "));
        assertThat(meeting.statements())
                .extracting(LegendTest::name)
                .containsExactly("Ada Quill", "Sue Marr", "Wes Hartnoll", "Ike Dunn", "Mina Sethi");
    }

    @Test
    void a_roll_call_names_surnames_and_says_in_brackets_who_is_absent() {
        List<LatinPeople.Listed> people =
                LatinPeople.read("Quill, Mayor; Rusk, Vice Mayor; Pell, Councilmember; Dunn (absent).");
        assertThat(people)
                .extracting(one ->
                        one.person().name().surname() + ", " + one.person().post())
                .startsWith("Quill, Mayor", "Rusk, Vice Mayor", "Pell, Councilmember");
        assertThat(people.getLast().attendance()).isEqualTo(Attendance.ABSENT);
        assertThat(LatinPeople.read("Cllrs Ann Moss, Chair, B Roe; Clerk: Mr T Ash."))
                .extracting(one -> one.person().name().surname())
                .containsExactly("Moss", "Roe", "Ash");
    }

    private static List<String> speakers(String text) {
        return Minutes.of(text).statements().stream().map(LegendTest::name).toList();
    }
}
