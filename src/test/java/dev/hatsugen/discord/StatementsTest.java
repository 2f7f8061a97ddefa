package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.statements.StatementService;
import dev.hatsugen.statements.Statements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code /statements}: complete, paged, as files, also after a restart. */
final class StatementsTest extends OnLocalMinutes {

    private static List<String> passages(String member) {
        IndexedCorpus indexed = IndexedCorpus.get();
        Statements found = new StatementService(indexed.corpus, indexed.members, indexed.topics)
                .find(new Statements.Request(member, "", "", Locale.JAPANESE));
        return ((Statements.Listed) found)
                .passages().stream().map(passage -> passage.quote().text()).toList();
    }

    @Test
    void showsTheLedgerAndThePassagesOnATopic() throws Exception {
        startBot();
        Interaction asked = give("statements", "member", "後藤", "topic", "人材育成");
        assertThat(asked.replyText()).contains("発言2件のうち2件にあります");
        Snapshot.check("statements", asked.reply());
    }

    @Test
    void aTopicThatIsNotMentionedSaysWhatWasLookedThroughAndWhatIsNear() throws Exception {
        startBot();
        Interaction asked = give("statements", "member", "後藤", "topic", "クジラ");
        assertThat(asked.replyText()).contains("発言2件をすべて確認", "「クジラ」", "答えではありません");
        Snapshot.check("statements-none", asked.reply());
    }

    @Test
    void everythingOfAMemberIsPagedWithoutAGap() throws Exception {
        startBot();
        Interaction asked = give("statements", "member", "松原");
        String shown = String.join("\n", pages(asked));
        String all = discord.click(asked, "files").file();
        assertThat(shown.lines().filter(line -> line.matches("-# [0-9–]+行.*"))).hasSameSizeAs(passages("松原"));
        assertThat(passages("松原"))
                .hasSizeGreaterThan(5)
                .allSatisfy(passage ->
                        assertThat(all).contains(passage.lines().findFirst().orElseThrow()));
    }

    @Test
    void aPageAndTheFilesOfLastWeekStillComeAfterARestart() throws Exception {
        DiscordBot before = start(SampleAnswers::answered);
        Interaction asked = give("statements", "member", "松原");
        JsonNode card = asked.message();
        String next = asked.buttons().stream()
                .filter(id -> id.startsWith("page"))
                .findFirst()
                .orElseThrow();
        before.close();
        startBot();
        assertThat(read(discord.click(next, card))).contains("/発言 発言者:松原", "（続き）");
        Interaction files = discord.click("files", card);
        assertThat(files.files()).containsOnlyKeys("hatsugen.txt", "hatsugen.md", "hatsugen.csv");
        assertThat(passages("松原"))
                .allSatisfy(passage -> assertThat(files.file())
                        .contains(passage.lines().findFirst().orElseThrow()));
        assertThat(new String(files.files().get("hatsugen.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF");
        assertThat(new String(files.files().get("hatsugen.md"), StandardCharsets.UTF_8))
                .startsWith("# 松原の発言");
        Snapshot.check("statements-files", files.reply());
    }

    @Test
    void whatIsWrongWithAnOptionIsSaidWithWhatThereIs() throws Exception {
        startBot();
        assertThat(read(give("statements", "member", "鈴木一朗"))).contains("「鈴木一朗」", "近い名前：", "鈴木 敦夫");
        assertThat(give("statements", "member", "松原", "meeting", "99").replyText())
                .contains("「99」", "第26回会合・第42回会合");
        assertThat(give("statements", "member", "\u3000").replyText()).contains("「発言者」が空です。", "指定できるもの：", "後藤");
        Interaction tooLong = give("statements", "member", "松".repeat(101));
        assertThat(tooLong.replyText()).contains("「発言者」は100文字までです。");
        Snapshot.check("statements-too-long", tooLong.reply());
    }

    @Test
    void theLongestCommandThatIsTakenIsStillPaged() throws Exception {
        startBot();
        String member = "松原" + "*".repeat(98);
        String topic = "サイバー,我が国," + "*".repeat(100);
        Interaction asked = give("statements", "member", member, "topic", topic.substring(0, 100), "meeting", "42");
        assertThat(read(asked)).contains("/発言 発言者:松原***", " 話題:サイバー,我が国,***", " 会合:42");
        assertThat(read(discord.click("page:1", asked.message()))).contains("/発言 発言者:松原***", "> ");
    }

    @Test
    void aPrivateSheetIsPostedWhenItsReaderSharesIt() throws Exception {
        answersArePrivate = true;
        startBot();
        Interaction asked = give("statements", "member", "松原");
        Interaction shared = discord.click(asked, "share");
        assertThat(asked.isPrivate()).isTrue();
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.replyText()).contains("\\*Reader\\*さんが共有しました");
        assertThat(discord.click(shared, "page").reply().toString()).contains("\"2/");
    }

    @Test
    void aReaderOfEnglishGetsOurWordsInEnglish() throws Exception {
        startBot();
        Interaction asked = discord.send(invocation("statements", "member", "Goto", "topic", "human resources")
                .by("en-US"));
        Snapshot.check("statements-english", asked.reply());
        assertThat(read(discord.click("page:2", asked.message())))
                .contains("/statements member:Goto topic:human resources");
    }

    @Test
    void membersMeetingsAndTopicsAreOfferedWhileTyping() throws Exception {
        startBot();
        assertThat(offered("statements", "member", "ごとう")).containsExactly("後藤 厚宏");
        assertThat(offered("statements", "meeting", "")).containsExactly("42", "26");
        assertThat(offered("statements", "topic", "サプライ")).contains("サプライチェーン");
        assertThat(offered("statements", "topic", "クジラ")).isEmpty();
        assertThat(discord.type(invocation("statements", "meeting", "4"))
                        .callback()
                        .findValuesAsText("name"))
                .containsExactly("第42回会合（2025年2月5日）");
    }
}
