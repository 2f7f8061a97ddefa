package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What admins see of the bot. */
final class StatusTest extends OnLocalDiscord {

    private static final Invocation STATUS = new Invocation("status", Map.of(), "ja", false);

    @Test
    void beforeTheFirstQuestionItTellsOfTheMinutes() throws Exception {
        corpus = RealCorpus.corpus();
        start(SampleAnswers::answered);

        Interaction status = discord.send(STATUS);

        assertThat(status.isPrivate()).isTrue();
        assertThat(status.replyText()).contains("2回分", "出席者一覧のない会合：第26回", "CONNECTED", "まだ質問がありません");
        Snapshot.check("status", status.reply());
    }

    @Test
    void whatHadNoAnswerIsCountedByKindAndShownWhereItsWordsAreKept() throws Exception {
        DiscordBot bot = start(question -> SampleAnswers.notFound(question, Locale.JAPANESE, List.of()));
        discord.send(Invocation.ask("秘密の夕食は")).reply();
        discord.send(Invocation.ask("内緒の手紙は").directly()).reply();

        assertThat(discord.send(STATUS).replyText())
                .contains("答えのなかった質問** 議事録にない 1件")
                .doesNotContain("夕食", "手紙");
        bot.close();
        keepsQuestions = true;
        start(question -> SampleAnswers.notFound(question, Locale.JAPANESE, List.of()));
        discord.send(Invocation.ask("公開の*夕食*は")).reply();

        assertThat(discord.send(STATUS).replyText())
                .contains("議事録にない 2件", "・公開の\\*夕食\\*は")
                .doesNotContain("秘密");
    }

    @Test
    void theSettingsThatHoldAreNamed() throws Exception {
        answersArePrivate = true;
        access = new AccessSettings(7, 70, Set.of(), Set.of(LocalDiscord.roleId()));
        start(SampleAnswers::answered);

        assertThat(discord.send(STATUS).replyText())
                .contains("質問できるチャンネル：すべてのチャンネル", "質問できるロール：<@&" + LocalDiscord.roleId() + ">")
                .contains("1人7回・サーバー全体で70回", "回答の表示：質問者だけ", "質問文の保存：しません");
    }

    @Test
    void itCountsWhatHappened() throws Exception {
        start(question -> {
            if (question.equals(QUESTION)) {
                return SampleAnswers.answered(question);
            }
            throw new AnswerFailedException(question, new IllegalStateException(question), true);
        });
        discord.rest().failNext(Step.EDIT, Fault.status(500));
        discord.send(Invocation.ask(QUESTION)).reply();
        discord.send(Invocation.ask("答えのない問い")).reply();
        discord.gateway().cut();
        discord.send(Invocation.ask(QUESTION)).reply();
        await(() -> figures().answered() == 2 && figures().reconnections() == 1);

        assertThat(discord.send(STATUS.by("en-US")).replyText())
                .contains("2 answered · 0 not found · 1 failed", "1 reconnections", "errors: 500 ×1")
                .contains("1 h 1 min", "median", "Store** 4 KB");
    }
}
