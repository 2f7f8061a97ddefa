package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import org.junit.jupiter.api.Test;

/** {@code /verify} and the command in the menu of messages. */
final class VerifyTest extends OnLocalMinutes {

    private static final String TRUE = "国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし";
    private static final String ALTERED = TRUE.replace('高', '低');
    private static final String MENU = "Verify this text";

    @Test
    void exactWordsSayWhoAndWhere() throws Exception {
        startBot();
        Interaction asked = give("verify", "quote", TRUE);
        assertThat(asked.replyText()).contains("✅", "> " + TRUE);
        Snapshot.check("verify-exact", asked.reply());
    }

    @Test
    void alteredWordsShowTheDifference() throws Exception {
        startBot();
        Interaction asked = give("verify", "quote", ALTERED);
        assertThat(asked.replyText()).contains("≠ 「低」は、議事録では「高」");
        Snapshot.check("verify-altered", asked.reply());
    }

    @Test
    void whoIsClaimedToHaveSaidItWhereIsCheckedToo() throws Exception {
        startBot();
        assertThat(give("verify", "quote", "松原本部員は第26回で「" + TRUE + "」と述べた").replyText())
                .contains("⚠️", "松原本部員のものではありません", "**後藤 厚宏**");
        Interaction elsewhere = give("verify", "quote", "後藤本部員は第42回で「" + TRUE + "」と述べた");
        assertThat(elsewhere.replyText()).contains("⚠️", "「第42回」のものではなく");
        Snapshot.check("verify-elsewhere", elsewhere.reply());
    }

    @Test
    void whatIsNotInTheRecordIsSaidSo() throws Exception {
        startBot();
        Interaction asked = give("verify", "quote", "クジラは海を泳ぐ生き物である");
        assertThat(asked.replyText()).contains("❌");
        assertThat(give("verify", "quote", "\u3000").replyText()).contains("「引用」が空です。");
        assertThat(give("verify", "quote", "長".repeat(601)).replyText()).contains("600文字まで");
    }

    @Test
    void theLongestClaimWithTheMostMarksIsStillShown() throws Exception {
        startBot();
        String marked = TRUE.replaceAll("(.)", "$1***************").substring(0, 500);
        assertThat(give("verify", "quote", "*".repeat(100) + marked).replyText())
                .contains("✅");
        assertThat(give("verify", "quote", "*".repeat(100) + marked.replace('高', '低'))
                        .replyText())
                .contains("⚠️");
    }

    @Test
    void theQuotesOfAMessageAreCheckedOneByOne() throws Exception {
        startBot();
        Interaction chosen = discord.choose(MENU, LocalDiscord.written("""
                松原さんの発言です。
                > %s
                一方、後藤本部員は「クジラは海を泳ぐ生き物である」と述べた。""".formatted(TRUE)));
        assertThat(chosen.replyText()).contains("引用2件を確かめました。文言どおりは1件です。", "✅", "❌");
        assertThat(chosen.isPrivate()).isTrue();
        assertThat(discord.click(chosen, "share").isPrivate()).isFalse();
        Snapshot.check("verify-message", chosen.reply());
    }

    @Test
    void aMessageWithoutQuotesIsAClaimAsAWhole() throws Exception {
        startBot();
        assertThat(discord.choose(MENU, LocalDiscord.written(TRUE)).replyText()).contains("✅", "> " + TRUE);
        assertThat(discord.choose(MENU, LocalDiscord.written("")).replyText()).contains("確かめる文言がありません");
    }

    @Test
    void theWordsOfAForwardedMessageAreCheckedLikeAnyOther() throws Exception {
        startBot();
        JsonNode plain = LocalDiscord.forwarding(LocalDiscord.written(TRUE));
        assertThat(discord.choose(MENU, plain).replyText()).contains("✅", "> " + TRUE);
        JsonNode quoted = LocalDiscord.forwarding(LocalDiscord.written("> " + ALTERED + "\n\n> " + TRUE));
        assertThat(discord.choose(MENU, quoted).replyText()).contains("引用2件を確かめました。文言どおりは1件です。");
    }

    @Test
    void theQuotesOfOurOwnCardsAreTrue() throws Exception {
        startBot();
        Interaction shown = give("statements", "member", "後藤", "topic", "人材育成");
        Interaction chosen = discord.choose(MENU, shown.message());
        assertThat(chosen.replyText()).contains("✅").doesNotContain("❌", "⚠️");
    }

    @Test
    void whoAsksInPlainWordsWhetherAQuoteIsTrueSeesItFirstToo() throws Exception {
        startBot();
        Interaction asked = give("ask", "question", "「" + ALTERED + "」は本当？");
        assertThat(asked.replyText()).contains("≠ 「低」は、議事録では「高」");
        assertThat(asked.isPrivate()).isTrue();
        assertThat(asked.buttons()).contains("share").doesNotContain("thread");
        Interaction shared = discord.click(asked, "share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(Interaction.text(shared.message())).contains("≠ 「低」は、議事録では「高」");
        assertThat(give("ask", "question", "/verify " + TRUE).isPrivate()).isTrue();
        Interaction question = give("ask", "question", "「人材育成」について誰が話しましたか");
        assertThat(question.isPrivate()).isFalse();
        assertThat(question.buttons()).contains("thread").doesNotContain("share");
    }

    @Test
    void whatDoesNotFitComesAlongAsAFile() throws Exception {
        startBot();
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            message.append("> ").append(TRUE, i, TRUE.length()).append("\n\n");
        }
        message.append("> ").append("クジラ".repeat(3)).append("\n");
        Interaction chosen = discord.choose(MENU, LocalDiscord.written(message.toString()));
        assertThat(chosen.replyText()).contains("引用10件");
        assertThat(chosen.buttons()).noneMatch(id -> id.startsWith("page") || id.startsWith("files"));
        assertThat(chosen.file()).contains("✅", "❌");
    }
}
