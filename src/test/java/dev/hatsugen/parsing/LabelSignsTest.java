package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What parts labels from words, one sample for each habit. */
class LabelSignsTest {

    @Test
    void answers_are_nested_below_what_they_answer() {
        assertThat(Minutes.labels(Minutes.of("""
                # Lab meeting 12
                Present: Ada Noor (AN), Carl Unger (CU), Tess Whit (TW)

                ## Pump
                - **AN:** The pump hums again.
                  - **CU:** It is the bearing.
                  - **TW:** We have a spare one.
                    - **CU:** Then I change it today.

                ## Keys
                - **TW:** Two keys are missing.
                - **AN:** Ask the porter.
                """))).containsExactly("AN", "CU", "TW", "CU", "TW", "AN");
    }

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
}
