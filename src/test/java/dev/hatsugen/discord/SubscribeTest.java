package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.runtime.ChannelPost;
import dev.hatsugen.discord.subscription.MinutesNews;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who subscribes is told once when new minutes have it. */
final class SubscribeTest extends OnLocalMinutes {

    private GrowingLibrary files;

    @BeforeEach
    void beginWithOneMeeting(@TempDir Path folder) throws Exception {
        files = new GrowingLibrary(folder);
        library = files.service();
        startBot();
    }

    /** As at the start of the bot; the first start finds nothing new. */
    private void watch(CorpusService minutes) {
        MinutesService requests = new MinutesService(Current.of(new MinutesQueries(corpus, glossary, topics)), painter);
        new MinutesNews(requests, store.subscriptions(), store.toldMeetings(), guildSettings())
                .watch(client(), minutes, Runnable::run);
    }

    private String next() {
        return Interaction.text(discord.rest().messages().next());
    }

    @Test
    void aTopicIsToldInTheChannelOnceHoweverOftenTheMinutesComeIn() throws Exception {
        watch(library);
        Interaction added = give("subscribe topic", "words", "名古屋港");
        assertThat(added.isPrivate()).isTrue();
        assertThat(read(added)).contains("話題「名古屋港」の購読を登録しました", "<#" + LocalDiscord.channelId() + ">");
        assertThat(read(give("subscribe topic", "words", "名古屋港"))).contains("すでにあります");
        give("subscribe topic", "words", "会合の夕食").reply();

        files.grow();
        library.refresh();

        assertThat(next()).contains("🔔 新しい議事録に話題「名古屋港」があります", "一昨年の");
        library.remove("42");
        files.grow();
        library.refresh();
        library.remove("42");
        assertNobodyIsTold();
    }

    @Test
    void aPersonIsToldInADirectMessageInTheLanguageOfWhoAsked() throws Exception {
        watch(library);
        discord.send(invocation("subscribe person", "member", "後藤 厚宏", "where", "direct")
                        .by("en-US"))
                .reply();
        files.grow();
        library.refresh();

        assertThat(next()).contains("🔔 New minutes have statements of 後藤 厚宏");
        assertThat(discord.rest().requests())
                .anyMatch(request -> request.route().equals("POST /users/@me/channels"));
    }

    @Test
    void whatCameInWhileTheBotWasAwayIsToldAtTheNextStart() throws Exception {
        watch(library);
        give("subscribe topic", "words", "名古屋港").reply();
        files.grow();
        CorpusService later = files.service();

        watch(later);

        assertThat(next()).contains("名古屋港");
        watch(files.service());
        assertNobodyIsTold();
    }

    @Test
    void whereTheBotDoesNotAnswerItDoesNotTell() throws Exception {
        watch(library);
        give("subscribe topic", "words", "名古屋港").reply();
        give("subscribe person", "member", "後藤 厚宏", "where", "direct").reply();
        Interaction setup = give("setup");
        discord.pick(setup, "setup-channels", List.of(LocalDiscord.otherChannelId()), true)
                .reply();
        files.grow();
        library.refresh();

        assertNobodyIsTold();
    }

    @Test
    void aReaderSeesAndEndsTheirOwnAlone() throws Exception {
        give("subscribe topic", "words", "名古屋港").reply();
        give("subscribe person", "member", "後藤 厚宏", "where", "direct").reply();
        Interaction list = give("subscribe list");
        Snapshot.check("subscriptions", list.reply());
        Snapshot.check(
                "subscriptions-english",
                discord.send(invocation("subscribe list").by("en-US")).reply());
        String id = list.reply().findValue("options").path(0).path("value").asText();

        assertThat(discord.pick(list, "unsubscribe", List.of(id), false).replyText())
                .contains("購読はまだありません");
        assertThat(read(give("subscribe list"))).contains("名古屋港");
        Interaction ended = discord.pick(list, "unsubscribe", List.of(id), true);
        assertThat(ended.isInPlace()).isTrue();
        assertThat(read(ended)).contains("後藤 厚宏").doesNotContain("名古屋港");
    }

    @Test
    void aMisspeltNameIsRefusedAndNobodyHasMoreThanTen() throws Exception {
        assertThat(read(give("subscribe person", "member", "後籐"))).contains("後藤 厚宏");
        assertThat(read(give("subscribe list"))).contains("購読はまだありません");
        for (int i = 0; i < 10; i++) {
            assertThat(read(give("subscribe topic", "words", "話題" + i))).contains("登録しました");
        }
        assertThat(read(give("subscribe topic", "words", "もう一つ"))).contains("1人10件まで");
    }

    @Test
    void namesAndTopicsAreOffered() {
        assertThat(offered("subscribe person", "member", "goto")).contains("後藤 厚宏");
    }

    /** What is posted in a channel comes one after the other. */
    private void assertNobodyIsTold() {
        ChannelPost.send(client(), LocalDiscord.channelId(), wording -> NoticeCard.busy(wording, 77));
        assertThat(next()).contains("77");
        assertThat(discord.rest().messages().waiting()).isZero();
    }
}
