package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldSentencesTest {

    @Test
    void a_paragraph_is_cut_where_each_sentence_names_who_said_it() {
        var meeting = Minutes.of("""
                第十二回 取締役会議事録

                出席者　取締役３名中３名（代表取締役社長　早川渉、取締役　大河内恵、取締役　朴成勲）、監査役１名（鬼頭芳郎）
                議　長　代表取締役社長　早川渉

                　議長は、開会を宣し、定足数を満たしている旨を述べた。
                　大河内取締役より、土地を取得したいとの説明があった。同取締役は、契約が年末に満了することを付言した。朴取締役より、浸水の
                おそれはないかとの質問があった。大河内取締役より、床を上げる設計とする旨の回答があった。
                　鬼頭監査役より、売主との関係について確認があり、朴取締役から回答があった。
                　採決の結果、全員の賛成をもって承認可決した。
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "議長: 議長は、開会を宣し、定足数を満たしている旨を述べた。",
                        "大河内取締役: 大河内取締役より、土地を取得したいとの説明があった。同取締役は、契約が年末に満了することを付言した。",
                        "朴取締役: 朴取締役より、浸水のおそれはないかとの質問があった。",
                        "大河内取締役: 大河内取締役より、床を上げる設計とする旨の回答があった。");
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly("早川渉", "大河内 恵", "朴 成勲", "大河内 恵");
    }

    @Test
    void a_sentence_that_names_nobody_behind_a_question_is_nobodys() {
        var meeting = Minutes.of("""
                図書館協議会 議事録

                館長から、開館時間を延ばすとの説明があった。
                山田委員から、費用について質問があった。三億円と見込まれている。早川委員から、財源について質問があった。
                早川委員から、駐車場が足りないとの意見があった。
                山田委員から、次回までに調べてほしいとの要望があった。
                同委員からは、資料の写しも求められた。
                館長から、承知したとの回答があった。
                """);

        assertThat(Minutes.labels(meeting)).containsExactly("館長", "山田委員", "早川委員", "早川委員", "山田委員", "館長");
        assertThat(Minutes.turns(meeting)).noneMatch(turn -> turn.contains("三億円"));
        assertThat(Minutes.turns(meeting).get(4)).contains("資料の写し");
    }

    @Test
    void where_minutes_tell_little_is_asked_of_a_sentence_about_somebody_listed() {
        var meeting = Minutes.of("""
                朝市の会　四月の集まり

                出た人：小日向店長、郡司会計、猪股さん
                ────────────
                店長から、三月の売上は二十一万円で二月より多かったとの報告があった。
                郡司会計は、箱代が八千円余分にかかったと説明した。
                猪股さんより、雨の日の屋根を借りたいとの要望があった。
                屋根について店長は、隣町の会に聞いてみると答えた。費用は一張り四千円とのこと。
                郡司会計からは、四千円なら三張りまでとの声。
                猪股さんも三張りで足りるとの考え。
                店長「それなら五月から借ります。」
                猪股さんは途中で退席。
                → 三張りを借りる。手続きは郡司会計。
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "店長: 店長から、三月の売上は二十一万円で二月より多かったとの報告があった。",
                        "郡司会計: 郡司会計は、箱代が八千円余分にかかったと説明した。",
                        "猪股さん: 猪股さんより、雨の日の屋根を借りたいとの要望があった。",
                        "店長: 屋根について店長は、隣町の会に聞いてみると答えた。費用は一張り四千円とのこと。",
                        "郡司会計: 郡司会計からは、四千円なら三張りまでとの声。",
                        "猪股さん: 猪股さんも三張りで足りるとの考え。",
                        "店長: 店長「それなら五月から借ります。」");
    }

    @Test
    void a_sentence_with_a_question_and_its_answer_is_cut_between_them() {
        var meeting = Minutes.of("""
                水利組合 役員会記録

                出席者　組合長 安孫子茂、会計 上遠野実、理事 二瓶守

                組合長は、水路の泥上げを三月二日に行うと述べた。
                上遠野会計より、積立金の残りは四十一万円との報告があった。
                二瓶理事は、堰の板が腐って危ないと指摘した。
                二瓶理事から、重機の手配はどうなるのかとの質問があり、組合長は農協から借りる約束をしたと答えた。
                上遠野会計より、借り賃は一日二万円になるとの説明があった。
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "組合長: 組合長は、水路の泥上げを三月二日に行うと述べた。",
                        "上遠野会計: 上遠野会計より、積立金の残りは四十一万円との報告があった。",
                        "二瓶理事: 二瓶理事は、堰の板が腐って危ないと指摘した。",
                        "二瓶理事: 二瓶理事から、重機の手配はどうなるのかとの質問があり、",
                        "組合長: 組合長は農協から借りる約束をしたと答えた。",
                        "上遠野会計: 上遠野会計より、借り賃は一日二万円になるとの説明があった。");
    }

    @Test
    void english_paragraphs_are_cut_alike_and_a_seconder_says_nothing() {
        var meeting = Minutes.of("""
                Parish Council, minutes of 3 March 2025

                1. Swings
                Cllr Pryce said that he would rather see steel posts. Cllr Sen observed that steel would not match the rest.
                The Clerk reported that Hartley wanted 640 pounds. She had asked Mr. Toft for a second price.
                Cllr Moss proposed that Hartley be instructed; Cllr Sen seconded.
                """);

        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "Cllr Pryce: Cllr Pryce said that he would rather see steel posts.",
                        "Cllr Sen: Cllr Sen observed that steel would not match the rest.",
                        "The Clerk: The Clerk reported that Hartley wanted 640 pounds. She had asked Mr. Toft for a second"
                                + " price.",
                        "Cllr Moss: Cllr Moss proposed that Hartley be instructed; Cllr Sen seconded.");
    }
}
