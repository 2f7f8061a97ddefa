package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import org.junit.jupiter.api.Test;

class PairSpeakersTest {

    @Test
    void brackets_behind_the_mark_name_who_asks_and_who_answers() {
        var meeting = Minutes.of("""
                第2回 図書館協議会 質疑

                出席者　委員　堀江 美咲、委員　大谷 進、館長　早川 渉

                Ｑ１．（堀江委員）開館時間は延びますか。
                Ａ１．（館長）平日は午後八時まで延ばします。
                Ｑ２（大谷委員）駐車場は足りますか。
                Ａ２（館長）四十台分あります。
                問３　（委員）本は何冊まで借りられますか。
                答３　（早川館長）十冊までです。
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "堀江委員: 開館時間は延びますか。",
                        "館長: 平日は午後八時まで延ばします。",
                        "大谷委員: 駐車場は足りますか。",
                        "館長: 四十台分あります。",
                        "委員: 本は何冊まで借りられますか。",
                        "早川館長: 十冊までです。");
        assertThat(meeting.statements())
                .extracting(Statement::role)
                .startsWith(SpeakerRole.ASKS, SpeakerRole.ANSWERS, SpeakerRole.ASKS, SpeakerRole.ANSWERS);
        assertThat(meeting.statements().getLast().speaker().name()).isEqualTo("早川 渉");
    }

    @Test
    void english_marks_name_their_speakers_too() {
        var meeting = Minutes.of("""
                Parish meeting, 4 June 2025

                Q1 (Mr Hall): When will the footpath open?
                A1 (the Clerk): It opens in May.
                Q2 (Mrs Ford): Who pays for the lights?
                A2 (the Clerk): The district pays for them.
                """);

        assertThat(Minutes.labels(meeting)).containsExactly("Mr Hall", "the Clerk", "Mrs Ford", "the Clerk");
    }

    @Test
    void a_topic_or_a_page_in_brackets_is_what_is_asked() {
        var meeting = Minutes.of("""
                説明会 質疑応答

                Ｑ１（会費）会費はいくらですか。
                Ａ１　月に千円です。
                Ｑ２（資料４ページ）この図は何を示しますか。
                Ａ２　二年間の人数を示します。
                """);

        assertThat(Minutes.labels(meeting)).containsExactly("Ｑ１", "Ａ１", "Ｑ２", "Ａ２");
    }
}
