package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.config.Settings;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.provider.PlayedReranker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Set-ups broken on purpose: each is found, told without a secret, and comes with what to do. */
final class ExaminationTest {

    private static final String NOWHERE = "http://127.0.0.1:9/";
    private static final String TOKEN = "token.of-a.bot";

    private final Map<String, String> variables = new HashMap<>();
    private final Path folder;

    ExaminationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void makeAWholeSetUp() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));
        Path minutes = Path.of(
                "corpus", RealCorpus.corpus().meetings().getFirst().source().name());
        Files.copy(minutes, folder.resolve("corpus").resolve(minutes.getFileName()));
        Files.createDirectory(folder.resolve("glossary"));
        Files.writeString(folder.resolve("glossary/a.tsv"), "港\tみなと\tport\n");
        variables.put("HATSUGEN_CORPUS_DIRECTORY", folder.resolve("corpus").toString());
        variables.put("HATSUGEN_GLOSSARY_DIRECTORY", folder.resolve("glossary").toString());
        variables.put("HATSUGEN_INDEX_DIRECTORY", folder.resolve("index").toString());
        variables.put("HATSUGEN_STORE_FILE", folder.resolve("store.db").toString());
    }

    @Test
    void aWholeSetUpHasNothingToPutRight() throws Exception {
        assertThat(run()).noneMatch(finding -> finding.status() == Finding.Status.FAILED);
        assertThat(run().stream().map(Finding::check))
                .contains(
                        "settings",
                        "corpus",
                        "glossary",
                        "index",
                        "embedding",
                        "rerank",
                        "chat",
                        "store",
                        "fonts",
                        "token");
    }

    @ParameterizedTest
    @CsvSource({
        "no corpus, corpus, missing",
        "no minutes, corpus, empty",
        "a bad file, corpus, refused",
        "minutes that were perhaps misread, corpus, doubtful",
        "no glossary, glossary, missing",
        "a glossary in another encoding, glossary, failed",
        "a file for the index, index, file",
        "a damaged index, index, damaged",
        "a damaged store, store, fault",
        "a folder for the store, store, file",
        "a store that others may read, store, open",
        "a token file that others may read, token, open",
        "a token with a blank, token, form",
        "a model that is none, embedding, failed",
        "no server of the embedding model, embedding, unreachable",
        "no server of the language model, chat, unreachable",
        "no server of the re-ranking model, rerank, unreachable",
        "no file of the re-ranking model, rerank, unloadable",
        "no Discord, discord, unreachable"
    })
    void aBrokenSetUpIsFoundWithItsRemedy(String fault, String check, String what) throws Exception {
        breakIt(fault);
        Finding found = run().stream()
                .filter(finding -> finding.check().equals(check) && finding.status() != Finding.Status.OK)
                .findFirst()
                .orElseThrow();
        assertThat(found.what()).isEqualTo(what);
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(found.text(language)).isNotBlank().doesNotContain("{", TOKEN);
            assertThat(found.remedy(language).orElseThrow()).isNotBlank().doesNotContain("{", TOKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, ok", "401, refused", "503, trouble"})
    void whatDiscordSaysOfTheTokenIsTold(int status, String what) throws Exception {
        HttpServer discord = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        discord.createContext("/users/@me", exchange -> {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.sendResponseHeaders(token.equals("Bot " + TOKEN) ? status : 400, -1);
            exchange.close();
        });
        discord.start();
        try {
            variables.put("DISCORD_TOKEN", TOKEN);
            variables.put(
                    "DISCORD_REST_URL",
                    "http://127.0.0.1:" + discord.getAddress().getPort());
            assertThat(run())
                    .anyMatch(finding ->
                            finding.check().equals("discord") && finding.what().equals(what));
        } finally {
            discord.stop(0);
        }
    }

    private void breakIt(String fault) throws IOException {
        switch (fault) {
            case "no corpus" ->
                variables.put(
                        "HATSUGEN_CORPUS_DIRECTORY", folder.resolve("none").toString());
            case "no minutes" ->
                variables.put(
                        "HATSUGEN_CORPUS_DIRECTORY", folder.resolve("glossary").toString());
            case "a bad file" -> Files.createFile(folder.resolve("corpus/empty.txt"));
            case "minutes that were perhaps misread" ->
                Files.writeString(folder.resolve("corpus/two.txt"), GeneratedMinutes.text(2, 1));
            case "no glossary" ->
                variables.put(
                        "HATSUGEN_GLOSSARY_DIRECTORY", folder.resolve("none").toString());
            case "a glossary in another encoding" ->
                Files.write(folder.resolve("glossary/b.tsv"), "港\tみなと\tport".getBytes(Charset.forName("MS932")));
            case "a file for the index" -> Files.createFile(folder.resolve("index"));
            case "a damaged index" ->
                Files.writeString(Files.createDirectory(folder.resolve("index")).resolve("segments_1"), "stray");
            case "a damaged store" -> Files.writeString(folder.resolve("store.db"), "no store".repeat(500));
            case "a folder for the store" -> Files.createDirectory(folder.resolve("store.db"));
            case "a store that others may read" -> open(Files.createFile(folder.resolve("store.db")));
            case "a token file that others may read" -> {
                variables.put(
                        "DISCORD_TOKEN_FILE",
                        open(Files.writeString(folder.resolve("token"), TOKEN)).toString());
                variables.put("DISCORD_REST_URL", NOWHERE);
            }
            case "a token with a blank" -> variables.put("DISCORD_TOKEN", "token of a bot");
            case "a model that is none" -> {
                Path none = Files.writeString(folder.resolve("model.onnx"), "no model");
                variables.put("HATSUGEN_EMBEDDING_KIND", "onnx");
                variables.put("HATSUGEN_EMBEDDING_MODEL", none.toString());
                variables.put("HATSUGEN_EMBEDDING_TOKENIZER", none.toString());
            }
            case "no server of the embedding model" -> served("EMBEDDING");
            case "no server of the language model" -> served("CHAT");
            case "no server of the re-ranking model" -> reranked(NOWHERE);
            case "no file of the re-ranking model" -> {
                variables.put("HATSUGEN_RERANK_KIND", "onnx");
                variables.put("HATSUGEN_RERANK_MODEL", "no-model.onnx");
                variables.put("HATSUGEN_RERANK_TOKENIZER", "no-tokenizer.json");
            }
            case "no Discord" -> {
                variables.put("DISCORD_TOKEN", TOKEN);
                variables.put("DISCORD_REST_URL", NOWHERE);
            }
            default -> throw new AssertionError(fault);
        }
    }

    private void reranked(String url) {
        variables.put("HATSUGEN_RERANK_KIND", "cohere");
        variables.put("HATSUGEN_RERANK_URL", url);
        variables.put("HATSUGEN_RERANK_MODEL", "m");
    }

    @ParameterizedTest
    @CsvSource({"-1, served, OK", "1, turned, WARNING"})
    void aReRankingModelIsTried(int sign, String what, Finding.Status status) throws Exception {
        try (PlayedReranker server =
                new PlayedReranker(PlayedReranker.scoring(text -> sign * text.indexOf("rained")))) {
            reranked(server.url());
            assertThat(run()).contains(new Finding("rerank", status, what, List.of(server.url())));
        }
    }

    private void served(String what) {
        variables.put("HATSUGEN_" + what + "_KIND", "ollama");
        variables.put("HATSUGEN_" + what + "_URL", NOWHERE);
        variables.put("HATSUGEN_" + what + "_MODEL", "m");
    }

    private static Path open(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private List<Finding> run() throws Exception {
        Settings settings = Settings.load(null, variables);
        SidecarFiles supplements = new SidecarFiles();
        CorpusDirectory directory = new CorpusDirectory(settings.corpus(), supplements);
        return new Examination(settings, new CorpusService(directory, supplements, (minutes, reindex) -> {})).run();
    }
}
