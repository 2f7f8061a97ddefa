package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTablesTest {

    @Test
    void a_table_with_a_speaker_column_below_other_tables_holds_turns() {
        Meeting meeting = Minutes.of("""
                # 給食献立委員会 議事要旨

                | 項目 | 内容 |
                |---|---|
                | 日時 | 2025年6月3日 |
                | 出席 | 古賀（委員長）、赤司（調理）、浜（栄養士） |

                ## 1 残食の状況

                | 月 | 残食率 |
                |---|---|
                | 4月 | 12% |
                | 5月 | 9% |

                | 発言者 | 内容 |
                |---|---|
                | 栄養士 | 魚の日に多く残っています。 |
                | 委員長 | 味付けを変えてみましょう。 |
                | 同上 | 来月また見ます。 |
                | 調理 | 骨を除けば食べてくれます。 |

                ## 決定
                - 骨を除いた魚を使う
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly("栄養士: 魚の日に多く残っています。", "委員長: 味付けを変えてみましょう。", "委員長: 来月また見ます。", "調理: 骨を除けば食べてくれます。");
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly("浜", "古賀", "古賀", "赤司");
    }

    @Test
    void other_columns_are_no_words() {
        Meeting meeting = Minutes.of("""
                Allotment committee, 2 June 2025

                Time | Speaker | Remarks | Ref
                -----|---------|---------|----
                19:02 | Ana Ruiz | The pump by plot 4 leaks again. | P4
                19:04 | Will Cole | I can mend it on Sunday if someone holds the pipe. | P4
                19:05 | Ana Ruiz | Thank you, Will. |

                Meeting closed.
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "Ana Ruiz: The pump by plot 4 leaks again.",
                        "Will Cole: I can mend it on Sunday if someone holds the pipe.",
                        "Ana Ruiz: Thank you, Will.");
    }

    @Test
    void turns_outside_of_the_table_stay_turns() {
        Meeting meeting = Minutes.of("""
                自治会役員会 記録

                会長：ただいまから始めます。
                副会長：報告書を配りました。

                | 氏名 | 意見 |
                |---|---|
                | 山口 | 会費は据え置きがよいと思います。 |
                | 木村 | 積立てを増やすべきです。 |

                会長：次回に決めます。
                """);

        assertThat(meeting.statements())
                .extracting(Statement::speaker)
                .extracting(speaker -> speaker.label())
                .containsExactly("会長", "副会長", "山口", "木村", "会長");
    }

    @Test
    void a_remark_between_rows_and_empty_cells_do_not_end_a_table() {
        Meeting meeting = Minutes.of("""
                見守り連絡会　2022年9月2日
                発言者\t内容\t備考
                民生委員\t一人暮らしの方が三名増えました。\t名簿
                （保健師 到着 14:10）\t\t
                保健師\t血圧の高い方が二名います。\t
                民生委員\t来週いっしょに伺います。\t
                決定：訪問は来週\t\t
                """);
        assertThat(Minutes.turns(meeting))
                .containsExactly("民生委員: 一人暮らしの方が三名増えました。", "保健師: 血圧の高い方が二名います。", "民生委員: 来週いっしょに伺います。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"だれ | なにを言ったか", "誰が | 話したこと", "Who | What they said", "発言した人 | 言った内容"})
    void heads_say_in_many_words_who_said_what(String head) {
        Meeting meeting = Minutes.of("""
                # 合唱団 運営メモ 2024年7月5日

                | %s |
                |---|---|
                | 早川 | 会場は空いていませんでした |
                | 戸川 | 来月なら借りられます |
                """.formatted(head));
        assertThat(Minutes.turns(meeting)).containsExactly("早川: 会場は空いていませんでした", "戸川: 来月なら借りられます");
    }
}
