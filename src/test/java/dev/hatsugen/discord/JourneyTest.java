package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.discord.gallery.CardMeasure;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Writing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newcomers do in their first days, typed as they would type it. */
final class JourneyTest extends OnLocalMinutes {

    private static final List<String> DEAD_ENDS = List.of("見つかりませんでした", "見つかりません。", "couldn't find");

    @BeforeEach
    void startTheBot() throws Exception {
        start(RealAnswers.answers());
    }

    private String mentioned(String words) {
        return text(Writing.of(Writing.MENTION + " " + words));
    }

    private String text(Writing writing) {
        discord.write(writing);
        return Interaction.text(discord.rest().messages().next()).replaceAll("\\\\(.)", "$1");
    }

    @Test
    void whoGreetsOrAsksWhatTheBotCanDoIsShownIt() {
        for (String words : List.of("", "こんにちは", "何ができるの？", "help", "使い方", "はじめまして")) {
            assertThat(mentioned(words)).as(words).contains("/").doesNotContain(DEAD_ENDS);
        }
        assertThat(text(Writing.directly("help"))).contains("/ask");
        assertThat(text(Writing.directly("What can you do?"))).contains("/ask");
    }

    @ParameterizedTest
    @CsvSource({
        "42回の要約をください, /要約 会合:42",
        "第42回の要点を教えて, /要約 会合:42",
        "/summary 42, /summary meeting:42",
        "何が決まった？, 決",
        "42回の出席者は何人？, 名",
        "議長は誰？, 議長",
        "どんな要望が出ましたか, /要望",
        "最新の会合の議題は？, サイバー空間を巡る脅威に対応するため",
        "summarise the last meeting, /summary"
    })
    void whoDoesNotKnowTheCommandsReachesThemInPlainWords(String words, String reached) {
        assertThat(mentioned(words)).contains(reached);
        assertThat(text(Writing.directly(words))).contains(reached);
    }

    @Test
    void whoMisspellsANameIsUnderstoodOrAskedWhomTheyMean() {
        assertThat(mentioned("後籐さんの人材の話")).contains("後藤 厚宏").doesNotContain(DEAD_ENDS);
        assertThat(read(give("statements", "member", "後籐"))).contains("後藤 厚宏");
        assertThat(offered("statements", "member", "後籐")).contains("後藤 厚宏");
    }

    @Test
    void whoReadsEnglishCanReadTheNamesAndTheDates() {
        Interaction asked =
                discord.send(Invocation.ask("What did Miyazawa say about bugs?").by("en-US"));

        assertThat(asked.replyText())
                .contains("MIYAZAWA Eiichi", "9 Feb 2021", "Key words")
                .doesNotContain("発言の要旨", "行・");
    }

    @Test
    void whoReadsEnglishIsToldWhomAMisspeltNameWasTakenFor() {
        Interaction asked = discord.send(
                Invocation.ask("What did Matsubra say about Locked Shields?").by("en-US"));

        assertThat(asked.replyText()).contains("as MATSUBARA Mihoko").doesNotContain("as 松原");
        assertThat(asked.reply().findValuesAsText("label")).contains("All by MATSUBARA");
        assertThat(CardMeasure.rowsOfButtons(asked.reply())).isEqualTo(2);
    }

    @Test
    void whoGoesOnInAThreadNeedNotRepeatThemselves() {
        text(Writing.of(Writing.MENTION + " 第42回で後藤本部員は人材育成について何と言いましたか"));
        JsonNode card = discord.rest().messages().last(LocalDiscord.channelId());
        discord.click("thread", card).reply();
        String thread = card.path("id").asText();

        assertThat(inThread(thread, "2021年は？")).contains("第26回");
        assertThat(inThread(thread, "後藤さんは他に何を言った？")).contains("後藤 厚宏").doesNotContain(DEAD_ENDS);
        assertThat(inThread(thread, "もっと詳しく")).doesNotContain("わかりませんでした");
        assertThat(inThread(thread, "遠藤さんは？")).contains("遠藤 信博");
        assertThat(inThread(thread, "ありがとう")).contains("どういたしまして");
    }

    private String inThread(String thread, String words) {
        return text(Writing.of(Writing.MENTION + " " + words).in(thread));
    }

    @Test
    void whoClicksEverythingGetsOneReplyForThemselvesEachTimeAlsoAfterARestart() throws Exception {
        Interaction asked = discord.send(Invocation.ask("サプライチェーンについて発言したのは誰ですか"));
        JsonNode card = asked.message();
        List<String> buttons = asked.buttons().stream()
                .filter(id -> !id.equals("choose") && !id.equals("place") && !id.equals("unhelpful"))
                .toList();
        assertThat(buttons).hasSizeGreaterThan(5);
        for (int i = 0; i < 2; i++) {
            for (String button : buttons) {
                Interaction clicked = discord.click(button, card);
                assertThat(clicked.isPrivate()).as(button).isTrue();
                assertThat(clicked.replyText()).as(button).isNotBlank().doesNotContain("古くなっています");
                assertThat(clicked.edits()).hasSize(1);
            }
            start(RealAnswers.answers());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "まつ, 松原 実穗子",
        "マツ, 松原 実穗子",
        "matsu, 松原 実穗子",
        "松, 松原 実穗子",
        "Goto, 後藤 厚宏",
        "gotou, 後藤 厚宏",
        "後籐, 後藤 厚宏",
        "早稲田, 野原 佐和子|後藤 厚宏|谷脇"
    })
    void whoTypesHalfANameIsOfferedTheRest(String typed, String names) {
        List<String> offered = offered("statements", "member", typed);

        assertThat(offered).as(typed).isNotEmpty();
        if (!names.contains("|")) {
            assertThat(offered).contains(names);
        }
    }

    @Test
    void whoDoubtsAMessageHasItCheckedForThemselvesAndMayShareIt() {
        Interaction checked =
                discord.choose("Verify this text", LocalDiscord.written("「バグのあるシステムはこの世に存在しない」と宮澤さんが言った"));

        assertThat(checked.isPrivate()).isTrue();
        assertThat(checked.replyText()).contains("~~ある~~", "**ない**");
        Interaction shared = discord.click(checked, "share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.replyText()).contains("共有しました", "~~ある~~");
    }

    @Test
    void twoPeopleWhoAskAtOnceDoNotGetInEachOthersWay() {
        text(Writing.of(Writing.MENTION + " 後藤本部員は人材育成について何と言いましたか").by(1));
        text(Writing.of(Writing.MENTION + " 遠藤本部員はサプライチェーンについて何と言いましたか").by(2));

        assertThat(text(Writing.of(Writing.MENTION + " 2021年は？").by(1)))
                .contains("人材")
                .doesNotContain("遠藤");
        assertThat(text(Writing.of(Writing.MENTION + " 2025年は？").by(2)))
                .contains("サプライチェーン")
                .doesNotContain("後藤");
    }

    @Test
    void anAdminFindsWhatWasAskedInVainAndWhatWasSaidOfAnswers() {
        Interaction missing = discord.send(Invocation.ask("会合の夕食のメニューは何でしたか"));
        discord.click(missing, "helpful").reply();
        Interaction form = discord.click(missing, "unhelpful");
        discord.submit(form, "夕食は出ました", missing).reply();

        assertThat(read(give("status"))).contains("答えのなかった質問** 確かな答えがない 1件");
        assertThat(read(give("feedback list"))).contains("👎", "夕食は出ました", "回答を見る");
        assertThat(Stream.of("setup", "status", "feedback list")
                        .map(command -> discord.send(new Invocation(command, Map.of(), "ja", false).byWhoIsNoAdmin()))
                        .map(refused -> Interaction.text(refused.callback())))
                .allMatch(text -> text.contains("「サーバー管理」の権限が必要です"));
    }
}
