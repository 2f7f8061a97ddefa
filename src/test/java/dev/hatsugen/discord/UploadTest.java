package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.local.Attached;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Snapshot;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Admins change the minutes on Discord. */
final class UploadTest extends OnLocalDiscord {

    private static final byte[] MINUTES = GeneratedMinutes.text(2, 6).getBytes(StandardCharsets.UTF_8);

    private final List<Integer> published = new ArrayList<>();
    private Path folder = Path.of("");
    private HttpServer server;
    private DiscordBot first;
    private byte[] served = MINUTES;

    @BeforeEach
    void serve(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectory(temporary.resolve("minutes"));
        Files.writeString(folder.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        SidecarFiles supplements = new SidecarFiles();
        library = new CorpusService(
                new CorpusDirectory(folder, supplements),
                supplements,
                (minutes, reindex) -> published.add(minutes.meetings().size()));
        library.read();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/two.txt", exchange -> {
            exchange.sendResponseHeaders(200, served.length);
            exchange.getResponseBody().write(served);
            exchange.close();
        });
        server.start();
        uploads = new UploadSettings(
                null, "http://127.0.0.1:" + server.getAddress().getPort());
        first = start(SampleAnswers::answered);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Attached file(String name) {
        return new Attached(name, MINUTES.length, uploads.attachmentUrl() + "/two.txt");
    }

    private static Invocation minutes(String what, Map<String, String> options) {
        return new Invocation("minutes " + what, options, "ja", false);
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Ids are drawn at random. */
    private static void check(String name, Interaction interaction) throws Exception {
        String card = interaction.reply().toString().replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
        Snapshot.check(name, new ObjectMapper().readTree(card));
    }

    @Test
    void aFileIsShownBeforeItIsTaken() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of()), file("two.txt"));
        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.replyText()).contains("港町地域協議会", "発言6件");
        check("minutes-report", shown);
        assertThat(names()).containsExactly("one.txt");

        Interaction taken = discord.click(shown, "minutes-take");
        assertThat(taken.replyText()).contains("取り込みました");
        assertThat(names()).containsExactly("one.txt", "two.txt");
        assertThat(published).containsExactly(2);
        assertThat(discord.click(shown, "minutes-take").replyText()).contains("古くなりました");
    }

    @Test
    void whatIsDiscardedIsForgotten() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of()).by("en-US"), file("two.txt"));
        check("minutes-report-english", shown);
        assertThat(discord.click(shown, "minutes-discard").replyText()).contains("変更しませんでした");
        assertThat(names()).containsExactly("one.txt");
    }

    @Test
    void theAddressOfTheDocumentIsKept() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of("url", "https://example.org/2.pdf")), file("two.txt"));
        discord.click(shown, "minutes-take").reply();
        assertThat(Files.readString(folder.resolve("two.yaml"))).contains("https://example.org/2.pdf");
    }

    @Test
    void theCardsOfAMeetingAndOfItsQuotesLinkToTheDocument() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of("url", "https://example.org/2.pdf")), file("two.txt"));
        discord.click(shown, "minutes-take").reply();
        IndexedCorpus indexed = IndexedCorpus.make(folder);
        corpus = indexed.corpus;
        topics = () -> indexed.topics;
        first.close();
        start(SampleAnswers::answered);

        assertThat(give("meeting", "meeting", "2").replyText()).contains("(<https://example.org/2.pdf>)");
        assertThat(give("meeting", "meeting", "1").replyText()).doesNotContain("https:");
        assertThat(give("search", "words", "進めている").replyText())
                .containsPattern("-# \\S*\\[[0-9〜]+行\\]\\(<https://example.org/2.pdf>\\)");
    }

    private Interaction give(String command, String option, String value) {
        return discord.send(new Invocation(command, Map.of(option, value), "ja", false));
    }

    @Test
    void theSameMeetingIsRefusedAndCanBeReplaced() throws Exception {
        Files.writeString(folder.resolve("second.txt"), GeneratedMinutes.text(2, 3));
        Interaction shown = discord.upload(minutes("add", Map.of()), file("two.txt"));
        assertThat(shown.replyText()).contains("同じ会合");
        assertThat(shown.buttons()).isEmpty();
        assertThat(names()).containsExactly("one.txt", "second.txt");

        Interaction again = discord.upload(minutes("replace", Map.of("meeting", "2")), file("two.txt"));
        discord.click(again, "minutes-take").reply();
        assertThat(names()).containsExactly("one.txt", "two.txt");
    }

    @Test
    void theSameFileAgainIsAnsweredAtOnce() throws Exception {
        Files.write(folder.resolve("two.txt"), MINUTES);
        Interaction again = discord.upload(minutes("add", Map.of()), file("two.txt"));
        assertThat(again.replyText()).contains("すでにあります", "第2回港町地域協議会");
        Interaction english = discord.upload(minutes("add", Map.of()).by("en-US"), file("two.txt"));
        assertThat(english.replyText()).contains("already there");
        Interaction replaced = discord.upload(minutes("replace", Map.of("meeting", "2")), file("two.txt"));
        assertThat(replaced.replyText()).contains("すでにあります");
        Interaction copy = discord.upload(minutes("add", Map.of()), file("copy.txt"));
        assertThat(copy.replyText()).contains("copy", "同じ内容");
        assertThat(List.of(again, english, replaced, copy))
                .allSatisfy(shown -> assertThat(shown.buttons()).isEmpty());
        assertThat(names()).containsExactly("one.txt", "two.txt");
        assertThat(published).isEmpty();
    }

    /** What was new when it was shown may have come in since. */
    @Test
    void theSameFileThatCameMeanwhileIsNotTakenAgain() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of()), file("two.txt"));
        assertThat(shown.replyText()).contains("発言6件");
        Files.write(folder.resolve("two.txt"), MINUTES);
        assertThat(discord.click(shown, "minutes-take").replyText()).contains("すでにあります");
        assertThat(published).isEmpty();
    }

    @Test
    void aNameLikeAPathIsTheNameAtItsEnd() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of()), file("../../up\\\\..\\\\two.txt"));
        assertThat(discord.click(shown, "minutes-take").replyText()).contains("取り込みました");
        assertThat(names()).containsExactly("one.txt", "two.txt");
        assertThat(discord.upload(minutes("add", Map.of()), file("a/.hidden.txt"))
                        .replyText())
                .contains("種類");
    }

    @Test
    void whoMayNotManageTheServerCannotTakeWhatWasAskedFor() throws Exception {
        Interaction shown = discord.upload(minutes("add", Map.of()), file("two.txt"));
        String take = shown.buttons().getFirst();
        Interaction refused = discord.click(
                take, shown.message(), event -> ((ObjectNode) event.at("/member/user")).put("id", "1234567890123456"));
        assertThat(Interaction.text(refused.callback())).contains("権限");
        assertThat(names()).containsExactly("one.txt");
        assertThat(discord.click(shown, "minutes-take").replyText()).contains("取り込みました");
    }

    @Test
    void theReportSaysHowMuchOfItIsNotShown() throws Exception {
        StringBuilder text = new StringBuilder("第2回港町地域協議会\n令和7年4月1日\n\n");
        for (int i = 0; i < 14; i++) {
            text.append("○%s委員　雨の日の対応について伺います。\n（拍手）\n"
                    .formatted("青木,浅井,石田,上田,江口,大場,岸本,小林,佐藤,田村,中野,浜口,水谷,三浦".split(",")[i]));
        }
        served = text.toString().getBytes(StandardCharsets.UTF_8);
        String card = discord.upload(minutes("add", Map.of()), file("two.txt")).replyText();
        assertThat(card).contains("発言14件", "青木委員", "ほか2件", "入らない行：1-2、5、7").doesNotContain("三浦委員");
        assertThat(discord.upload(minutes("add", Map.of()).by("en-US"), file("two.txt"))
                        .replyText())
                .contains("and 2 more", "Outside statements: lines 1-2, 5");
    }

    @Test
    void aMeetingIsRemovedOnceThatIsConfirmed() throws Exception {
        Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 3));
        Interaction asked = discord.send(minutes("remove", Map.of("meeting", "2")));
        check("minutes-remove", asked);
        assertThat(names()).hasSize(2);
        discord.click(asked, "minutes-take").reply();
        assertThat(names()).containsExactly("one.txt");
        assertThat(discord.send(minutes("remove", Map.of("meeting", "9"))).replyText())
                .contains("という会合はありません");
    }

    @Test
    void theListNamesWhatWasPassedOver() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "これは議事録ではない。");
        Interaction list = discord.send(minutes("list", Map.of()));
        assertThat(list.replyText()).contains("one", "notes");
        check("minutes-list", list);
    }

    @Test
    void onlyWhoManagesTheServerMay() throws Exception {
        Interaction refused = discord.sendAsMember(minutes("list", Map.of()));
        assertThat(Interaction.text(refused.callback())).contains("権限");
        assertThat(refused.isPrivate()).isTrue();
    }

    @Test
    void nothingIsFetchedFromElsewhereAndNoOtherKindOfFile() throws Exception {
        for (String url : List.of("http://127.0.0.1:1/two.txt", "https://example.org/two.txt", "file:///etc/passwd")) {
            Attached elsewhere = new Attached("two.txt", MINUTES.length, url);
            assertThat(discord.upload(minutes("add", Map.of()), elsewhere).replyText())
                    .contains("添付ファイルではない");
        }
        assertThat(discord.upload(minutes("add", Map.of()), file("two.exe")).replyText())
                .contains("種類");
        Attached large = new Attached("two.txt", Integer.MAX_VALUE, uploads.attachmentUrl() + "/two.txt");
        assertThat(discord.upload(minutes("add", Map.of()), large).replyText()).contains("大きすぎ");
        Attached missing = new Attached("two.txt", MINUTES.length, uploads.attachmentUrl() + "/three.txt");
        assertThat(discord.upload(minutes("add", Map.of()), missing).replyText())
                .contains("取得できません");
    }
}
