package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels in kana with a duty in brackets, of people whom the list writes in kanji. */
class KanaLabelsTest {

    @Test
    void surnames_are_read_as_the_dictionary_reads_those_of_the_list() {
        Meeting meeting = Minutes.of("""
                こすもす学童 父母会 役員メモ
                4/12(土) 13:00〜14:20 2階
                来た人：早川麻衣(会長)、小暮健太(副)、戸川由紀(会計)、根岸大輔(おやつ)、ホアン・ミン・トゥイ(畑)、三宅正子先生
                あとから：大木翠(当番) 13:40〜
                お休み：森さん(広報) 父の入院
                メモ：こぐれ

                ◆雨どい
                ねぎし(おやつ)：玄関の上から水が落ちる。子どもがぬれてる。
                みやけ先生：バケツを置きました。二日でいっぱいです。
                とがわ(会計)：直すといくら？
                ねぎし(おやつ)：4万ちょっと。
                はやかわ(会長)：じゃあ頼みましょう。
                → ねぎし：業者に電話

                (おおきさん到着)
                ◆畑
                トゥイ(畑)：いもの苗は100本たのみました。5月3日に植えたいです。
                こぐれ(副)：土は先に起こしとくよ。
                おおき(当番)：水やりの当番表つくります。
                もり(広報)：あとで読んで書いてます。写真をおくってください。
                はやかわ(会長)：今日はここまで。
                """);
        assertThat(speakers(meeting))
                .containsExactly("根岸大輔", "三宅正子", "戸川由紀", "根岸大輔", "早川麻衣", "ホアン・ミン・トゥイ", "小暮健太", "大木翠", "?", "早川麻衣");
        assertThat(attendees(meeting))
                .containsExactly(
                        "PRESENT 早川麻衣 会長",
                        "PRESENT 小暮健太 副",
                        "PRESENT 戸川由紀 会計",
                        "PRESENT 根岸大輔 おやつ",
                        "PRESENT ホアン・ミン・トゥイ 畑",
                        "PRESENT 三宅正子 先生",
                        "OTHER 大木翠 当番",
                        "ABSENT 森 広報");
    }

    @Test
    void the_duty_tells_people_apart_who_are_read_alike() {
        Meeting meeting = Minutes.of("""
                町内会 防災班 打合せ 9月7日(日)
                出席 → 早川渉(班長)、小暮茜、戸川淳(会計)、早河稔(倉庫)
                欠席 → 根岸さん(夜勤)、三宅(給食) ←研修

                はやかわ(班長)：発電機が動きません。
                こぐれ：ガソリンが古いのでは。
                とがわ(会計)：新品は12万です。
                はやかわ(倉庫)：倉庫にもう一台あります。
                はやかわ：どちらにしますか。
                みやけ(給食)：紙で意見を出しました。
                """);
        assertThat(speakers(meeting)).containsExactly("早川渉", "小暮茜", "戸川淳", "早河稔", "?", "?");
        assertThat(Minutes.labels(meeting)).endsWith("はやかわ", "みやけ(給食)");
        assertThat(attendees(meeting)).contains("ABSENT 根岸 夜勤", "ABSENT 三宅 給食");
    }

    @Test
    void a_duty_in_brackets_is_nobodys_name() {
        Meeting meeting = Minutes.of("""
                ベルマーク係の打ち合わせ 2025/6/3
                出：はやかわ、こぐれ、戸川すみれ(バザー)
                欠：ねぎし(出張)、森(給食)　←講習

                はやかわ(集計)：今月は2300点でした。
                とがわ(バザー)：箱が足りないです。
                こぐれ(夏まつり)：スーパーでもらってくる。
                はやかわ(集計)：おねがいします。
                """);
        assertThat(speakers(meeting)).containsExactly("はやかわ", "戸川すみれ", "こぐれ", "はやかわ");
        assertThat(attendees(meeting)).contains("ABSENT ねぎし 出張", "ABSENT 森 給食");
    }

    @Test
    void two_letters_in_brackets_are_a_duty_where_the_list_says_so() {
        assertThat(speakers(Minutes.of("""
                ひまわり会 世話人会メモ
                出席：早川麻衣(会計)、小暮健太(給食さん・職員)、戸川由紀(花壇)

                はやかわ(会計)：今月は三万円です。
                小暮(給食)：鍋が足りません。
                戸川(花壇)：土を買います。
                とがわ(花壇)：苗も買います。
                小暮(給食)：鍋は借りてきます。
                """))).containsExactly("早川麻衣", "小暮健太", "戸川由紀", "戸川由紀", "小暮健太");
    }

    @Test
    void without_a_list_labels_in_kana_with_duties_head_turns_where_they_come_back() {
        Meeting meeting = Minutes.of("""
                花壇の相談 2025/6/3

                はやかわ(水やり)：苗が二十本枯れました。
                こぐれ(道具)：ホースが短いです。
                はやかわ(水やり)：延ばしましょう。
                こぐれ(道具)：金曜に買います。
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("はやかわ(水やり)", "こぐれ(道具)", "はやかわ(水やり)", "こぐれ(道具)");
        assertThat(speakers(meeting)).containsOnly("?");
    }

    @Test
    void who_did_not_come_is_nobody_who_was_there() {
        Meeting meeting = Minutes.of("""
                図書館ボランティアの会 6月の集まり
                いた人: はやかわ みき(代表)、とがわ、根岸さん(読み聞かせ)
                こなかった人: こぐれ(仕事で)、三宅さん(子の熱)
                書いた人: とがわ

                はやかわ(代表)：本棚が一つ来ます。
                ねぎし(読み聞かせ)：絵本の棚にしてください。
                とがわ：札は作ります。
                はやかわ(代表)：お願いします。
                → とがわ：札を40枚
                """);
        assertThat(speakers(meeting)).containsExactly("はやかわみき", "根岸", "とがわ", "はやかわみき");
        assertThat(attendees(meeting))
                .containsExactly(
                        "PRESENT はやかわみき 代表", "PRESENT とがわ", "PRESENT 根岸 読み聞かせ", "ABSENT こぐれ 仕事で", "ABSENT 三宅 子の熱");
    }

    private static List<String> attendees(Meeting meeting) {
        return meeting.attendees().stream().map(KanaLabelsTest::line).toList();
    }

    private static String line(Attendee person) {
        return "%s %s %s"
                .formatted(person.attendance(), person.name().joined(), person.post())
                .strip();
    }

    private static List<String> speakers(Meeting meeting) {
        return meeting.statements().stream().map(LegendTest::name).toList();
    }
}
