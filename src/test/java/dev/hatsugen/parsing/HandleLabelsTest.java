package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes as they are kept in chats: people by their handles, and lists that call them so. */
class HandleLabelsTest {

    private static Meeting parsed(String text) throws UnreadableMinutesException {
        return MinutesParser.parse(new SourceText("notes.txt", text), SidecarMetadata.NONE);
    }

    private static List<String> speakers(Meeting minutes) {
        return minutes.statements().stream()
                .map(Statement::speaker)
                .map(speaker -> speaker.attendee() == null
                        ? String.valueOf(speaker.label())
                        : speaker.attendee().name().joined())
                .toList();
    }

    @Test
    void a_handle_heads_the_words_behind_it() throws Exception {
        Meeting minutes = parsed("""
                # 配送チーム定例 4/16

                出席 @kogure @hayakawa @nguyen / 欠 @tokawa

                ### 先週の宿題
                @kogure 温度計の電池は全部換えました。あと一台だけ反応しません。
                @hayakawa それは基板かもしれないので、明日見てきます。
                @nguyen 予備が倉庫に二台あります。
                @kogure では一台借ります。
                """);
        assertThat(speakers(minutes)).containsExactly("kogure", "hayakawa", "nguyen", "kogure");
        assertThat(minutes.attendees())
                .extracting(Attendee::name)
                .extracting(name -> name.joined())
                .contains("kogure", "hayakawa", "nguyen");
    }

    @Test
    void so_it_does_in_english_and_without_a_list() throws Exception {
        Meeting minutes = parsed("""
                Sync notes 2025-04-16

                @amy.w The queue is down to 40, we can switch off the second worker.
                @rob Please keep it until Friday, the import runs again on Thursday night.
                @amy.w Fine, Friday it is.
                @lena: I will tell the shop.
                """);
        assertThat(speakers(minutes)).containsExactly("amy.w", "rob", "amy.w", "lena");
    }

    @Test
    void in_the_middle_of_words_it_heads_nothing() throws Exception {
        Meeting minutes = parsed("""
                当番会 5/7
                早川：鍵は @kogure に渡しました。連絡は admin@example.com まで。
                小暮：受け取りました。
                早川：ありがとう。
                """);
        assertThat(speakers(minutes)).containsExactly("早川", "小暮", "早川");
    }

    @Test
    void dots_part_surnames_and_a_list_may_say_of_whom_it_is() throws Exception {
        Meeting minutes = parsed("""
                総会のきろく 2025年4月19日
                世話人で出た人 早川・小暮(書く人)・戸川・根岸
                世話人で休み 沢田さん(試験)

                早川) 屋根の修理が終わりました。
                戸川) 支払いは領収書と合っています。
                早川) では次に進みます。
                """);
        assertThat(minutes.attendees().stream().map(person -> person.name().joined()))
                .containsExactly("早川", "小暮", "戸川", "根岸", "沢田");
        assertThat(speakers(minutes)).containsExactly("早川", "戸川", "早川");
    }

    @Test
    void a_post_beside_initials_is_nobodys_name() throws Exception {
        Meeting minutes = parsed("""
                Parks Board, 7 May 2025

                Present: KM (Chair), RT (Teams), EL, BO

                1. Paths
                KM noted that the north path was closed again.
                RT said that the gravel would come on Monday.
                EL asked who would spread it.
                BO offered the youth group.
                """);
        assertThat(speakers(minutes)).containsExactly("KM", "RT", "EL", "BO");
    }

    @Test
    void a_handle_is_the_one_whose_surname_is_read_so_at_another_meeting() throws Exception {
        Meeting first = MinutesParser.parse(new SourceText("1.txt", """
                配送チーム定例 2025年4月9日

                出席：小暮 航（運用）、早川 みどり（倉庫）、根岸 健（配車）、戸川 誠（経理）

                小暮：温度計を換えます。
                早川：お願いします。
                """), SidecarMetadata.NONE);
        Meeting second = MinutesParser.parse(new SourceText("2.txt", """
                配送チーム定例 2025年4月16日

                出席 @kogure @hayakawa @togawa @aoki

                @kogure 全部換えました。
                @hayakawa ありがとうございます。
                @aoki 私は今日が初めてです。
                @kogure よろしくお願いします。
                """), SidecarMetadata.NONE);
        assertThat(new NamesInFull(List.of(first, second)).of(second).values())
                .extracting(person -> person.name().joined())
                .containsExactlyInAnyOrder("小暮航", "早川みどり");
    }
}
