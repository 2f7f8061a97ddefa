package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chats and logs, whose turns begin with times. */
class ChatLayoutsTest {

    @Test
    void a_chat_with_a_tab_behind_time_and_name() {
        assertThat(Minutes.turns(Minutes.of("""
                [LINE] 祭り実行委員会のトーク履歴
                保存日時：2024/06/01 22:10

                2024/05/31(金)
                19:30	ふじもと	テントは六張り借りられました。
                19:31	Kei	前日の設営、何時からにしますか。
                19:33	ふじもと	十六時でお願いします。
                """)))
                .containsExactly("ふじもと: テントは六張り借りられました。", "Kei: 前日の設営、何時からにしますか。", "ふじもと: 十六時でお願いします。");
    }

    @Test
    void chats_as_they_are_copied() {
        assertThat(Minutes.turns(Minutes.of("""
                読書会 / テキスト
                みどり — 20:01
                次は三章まで読みましょう。
                👍 2
                okapi — 20:03 (編集済み)
                来週は出張なので遅れます。
                okapi がスレッド「日程」を開始しました。
                みどり — 今日 20:05
                では再来週にします。
                """)))
                .containsExactly("みどり: 次は三章まで読みましょう。", "okapi: 来週は出張なので遅れます。", "みどり: では再来週にします。");
        assertThat(Minutes.turns(Minutes.of("""
                [07/03/2025, 21:05:11] Ana Ruiz: Shall we mend the gate?
                [07/03/2025, 21:06:40] Bo: I have no hinge left.
                [07/03/2025, 21:07:02] Ana Ruiz: I will buy two tomorrow.
                """)))
                .containsExactly(
                        "Ana Ruiz: Shall we mend the gate?",
                        "Bo: I have no hinge left.",
                        "Ana Ruiz: I will buy two tomorrow.");
    }

    @Test
    void numbers_of_paragraphs_and_a_log_with_dotted_times() {
        assertThat(Minutes.turns(Minutes.of("""
                Bell tower, 3 March 2023
                Present: Ruth Orme (Captain), Sid Vane

                7.35 Captain - The rope of the third is worn.
                7.40 Sid - I have a new one in the shed.
                7.45 tea
                7.58 Captain - Then bring it on Sunday.
                8.02 Sid - After the service.
                """)))
                .containsExactly(
                        "Captain: The rope of the third is worn.",
                        "Sid: I have a new one in the shed.",
                        "Captain: Then bring it on Sunday.",
                        "Sid: After the service.");
        assertThat(Minutes.turns(Minutes.of("""
                Village school, governors
                Present: Mrs Lodge, Mr Quill

                3.1 Mrs Lodge: The roof is done.
                3.2
                *Mr Quill: What did it cost?*
                3.3
                Mrs Lodge: Four thousand, as agreed.
                """))).contains("Mrs Lodge: Four thousand, as agreed.");
    }
}
