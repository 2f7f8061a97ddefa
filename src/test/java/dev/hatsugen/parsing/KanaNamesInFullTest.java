package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A surname that a meeting writes as it is read is the person of that surname at the other meetings of the body. */
class KanaNamesInFullTest {

    private static final String FULL = """
            こすもす学童 父母会 世話役会メモ
            4/12(土) 13:00〜14:20 2階
            来た人：早川麻衣(会長)、小暮健太(副)、戸川由紀(会計)、根岸大輔(おやつ)、ホアン・ミン・トゥイ(畑)、三宅正子先生

            ねぎし(おやつ)：玄関の上から水が落ちる。子どもがぬれてる。
            みやけ先生：バケツを置きました。二日でいっぱいです。
            とがわ(会計)：直すといくら？
            トゥイ(畑)：いもの苗は100本たのみました。
            こぐれ(副)：土は先に起こしとくよ。
            はやかわ(会長)：じゃあ頼みましょう。
            """;

    private static final String KANA = """
            世話役会 5/10(土) 13:00〜14:10
            来た人：はやかわ、こぐれ、ねぎし、トゥイ、みやけ先生
            お休み：とがわ(出張)

            ねぎし(おやつ)：雨どいは直りました。
            トゥイ(畑)：苗を植えました。次は草とりです。
            みやけ先生：子どもたちが水をやっています。
            こぐれ(副)：ぼうしを忘れないように。
            はやかわ(会長)：今日はここまで。
            """;

    @Test
    void a_list_and_labels_in_kana() {
        assertThat(speakers(KANA, FULL)).containsExactly("根岸 大輔", "ホアン・ミン・トゥイ", "三宅 正子", "小暮 健太", "早川 麻衣");
        assertThat(names(KANA, FULL)).contains("戸川 由紀");
    }

    @Test
    void the_name_that_is_written_as_one_is_parted_as_the_kana_part_it() {
        assertThat(names(FULL, KANA)).contains("早川 麻衣", "小暮 健太");
    }

    @Test
    void another_duty_or_two_who_are_read_so_leave_it_as_it_is() {
        assertThat(speakers(KANA.replace("ねぎし(おやつ)", "ねぎし(広報)"), FULL)).startsWith("ねぎし");
        assertThat(speakers(KANA.replace("はやかわ(会長)", "はやかわ(副会長)"), FULL)).endsWith("はやかわ");
        assertThat(speakers(KANA.replace("こぐれ(副)", "こぐれ"), FULL.replace("戸川由紀(会計)", "戸川由紀(会計)、古暮芳江(写真)")))
                .contains("こぐれ");
    }

    @Test
    void the_duty_tells_two_apart_who_are_read_alike() {
        assertThat(speakers(KANA, FULL.replace("戸川由紀(会計)", "戸川由紀(会計)、根岸芳江(写真)")))
                .startsWith("根岸 大輔");
    }

    @Test
    void minutes_with_names_in_two_parts() {
        String full = """
                北町自治会 夏まつり部会 議事録
                日時　2025年5月9日
                出席　早川 渉（部会長）、大木 翠（音響）、戸川 淳（会計）、根岸 茜（屋台）

                早川部会長　始めます。
                大木（音響）　スピーカーは二台です。
                戸川（会計）　予算は十万円です。
                根岸（屋台）　焼きそばを三百食にします。
                """;
        String kana = """
                北町自治会 夏まつり部会 議事録
                日時　2025年6月6日
                出席　はやかわ、おおき、とがわ、ねぎし

                はやかわ：始めます。
                おおき(音響)：マイクを借りました。
                とがわ(会計)：残りは四万円です。
                ねぎし：鉄板が足りません。
                """;
        assertThat(speakers(kana, full)).containsExactly("早川 渉", "大木 翠", "戸川 淳", "根岸 茜");
    }

    @Test
    void another_body_with_other_people_is_left_alone() {
        String other = KANA.replace("はやかわ", "まつだ").replace("こぐれ", "すぎた").replace("みやけ", "おがわ");
        assertThat(speakers(other, FULL)).startsWith("ねぎし");
    }

    private static Meeting read(String name, String text) {
        try {
            return MinutesParser.parse(new SourceText(name, text), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<Attendee, Attendee> completed(Meeting meeting, String other) {
        return new NamesInFull(List.of(read("other.txt", other), meeting)).of(meeting);
    }

    private static List<String> names(String text, String other) {
        return completed(read("this.txt", text), other).values().stream()
                .map(person -> person.name().full())
                .toList();
    }

    private static List<String> speakers(String text, String other) {
        Meeting meeting = read("this.txt", text);
        Map<Attendee, Attendee> names = completed(meeting, other);
        return meeting.statements().stream()
                .map(turn -> name(turn.speaker(), names))
                .toList();
    }

    private static String name(Speaker speaker, Map<Attendee, Attendee> names) {
        Attendee person = speaker.attendee();
        return person == null ? "?" : names.getOrDefault(person, person).name().full();
    }
}
