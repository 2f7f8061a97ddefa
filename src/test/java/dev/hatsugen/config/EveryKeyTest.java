package dev.hatsugen.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.provider.RerankSettings;
import dev.hatsugen.store.StoreSettings;
import dev.hatsugen.writing.TokenBudget;
import dev.hatsugen.writing.WritingSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gives every setting a value that no other has, and compares all settings: none may take the value of another. */
class EveryKeyTest {

    private static final EmbeddingSettings.Prefixes PREFIXES = new EmbeddingSettings.Prefixes("q: ", "p: ");

    private final Path folder;
    private final Map<Key, String> values = new EnumMap<>(Key.class);

    EveryKeyTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path key = Files.writeString(folder.resolve("key"), "the-key\n");
        Path otherKey = Files.writeString(folder.resolve("other-key"), "the-other-key\n");
        Path password = Files.writeString(folder.resolve("password"), "the-password\n");
        Path token = Files.writeString(folder.resolve("token"), "the-token\n");
        values.put(Key.CORPUS_DIRECTORY, "a-corpus");
        values.put(Key.INDEX_KIND, "opensearch");
        values.put(Key.INDEX_DIRECTORY, "an-index");
        values.put(Key.INDEX_ADDRESSES, "https://a-node:30, https://b-node:31");
        values.put(Key.INDEX_USER, "a-user");
        values.put(Key.INDEX_PASSWORD_VARIABLE, "A_PASSWORD");
        values.put(Key.INDEX_PASSWORD_FILE, password.toString());
        values.put(Key.INDEX_CERTIFICATE, "a-certificate");
        values.put(Key.INDEX_NAME, "a-name");
        values.put(Key.INDEX_SHARDS, "32");
        values.put(Key.GLOSSARY_DIRECTORY, "a-glossary");
        values.put(Key.GLOSSARY_EDICT, "an-edict");
        values.put(Key.EMBEDDING_KIND, "onnx");
        values.put(Key.EMBEDDING_MODEL, "a-model");
        values.put(Key.EMBEDDING_TOKENIZER, "a-tokenizer");
        values.put(Key.EMBEDDING_POOLING, "cls");
        values.put(Key.EMBEDDING_URL, "http://127.0.0.1:10");
        values.put(Key.EMBEDDING_API_KEY_VARIABLE, "A_KEY");
        values.put(Key.EMBEDDING_QUERY_PREFIX, "q: ");
        values.put(Key.EMBEDDING_PASSAGE_PREFIX, "p: ");
        values.put(Key.EMBEDDING_READS_JAPANESE, "false");
        values.put(Key.RERANK_KIND, "cohere");
        values.put(Key.RERANK_MODEL, "a-rerank-model");
        values.put(Key.RERANK_TOKENIZER, "a-rerank-tokenizer");
        values.put(Key.RERANK_URL, "http://127.0.0.1:34");
        values.put(Key.RERANK_API_KEY_VARIABLE, "A_RERANK_KEY");
        values.put(Key.RERANK_API_KEY_FILE, otherKey.toString());
        values.put(Key.RERANK_TIMEOUT_SECONDS, "35");
        values.put(Key.CHAT_KIND, "openai");
        values.put(Key.CHAT_MODEL, "a-chat-model");
        values.put(Key.CHAT_URL, "http://127.0.0.1:22");
        values.put(Key.CHAT_API_KEY_VARIABLE, "A_CHAT_KEY");
        values.put(Key.CHAT_API_KEY_FILE, key.toString());
        values.put(Key.CHAT_TIMEOUT_SECONDS, "23");
        values.put(Key.CHAT_REPHRASES, "false");
        values.put(Key.CHAT_REWRITES, "false");
        values.put(Key.CHAT_TRANSLATES, "true");
        values.put(Key.CHAT_JUDGES, "true");
        values.put(Key.CHAT_ASKS_TWICE, "true");
        values.put(Key.CHAT_TOKENS_PER_DAY, "24");
        values.put(Key.CHAT_TOKENS_PER_GUILD, "25");
        values.put(Key.CHAT_TOKENS_PER_USER, "26");
        values.put(Key.PROMPTS_DIRECTORY, "some-prompts");
        values.put(Key.DISCORD_TOKEN_FILE, token.toString());
        values.put(Key.DISCORD_REST_URL, "http://127.0.0.1:11");
        values.put(Key.DISCORD_GATEWAY_URL, "ws://127.0.0.1:12");
        values.put(Key.DISCORD_GUILD_ID, "13");
        values.put(Key.DISCORD_PRIVATE_ANSWERS, "true");
        values.put(Key.DISCORD_READS_MESSAGES, "true");
        values.put(Key.DISCORD_QUESTIONS_PER_USER, "14");
        values.put(Key.DISCORD_QUESTIONS_PER_GUILD, "15");
        values.put(Key.DISCORD_CHANNELS, "16,17");
        values.put(Key.DISCORD_ROLES, "18,19");
        values.put(Key.DISCORD_OPEN_DIRECT_MESSAGES, "true");
        values.put(Key.DISCORD_HELPER_ROLE, "33");
        values.put(Key.DISCORD_ANNOUNCEMENT_CHANNEL, "20");
        values.put(Key.DISCORD_ATTACHMENT_URL, "http://127.0.0.1:22");
        values.put(Key.STORE_FILE, "a-store");
        values.put(Key.STORE_KEEP_QUESTIONS, "true");
        values.put(Key.METRICS_PORT, "21");
    }

    private Settings expected() {
        return new Settings(
                Path.of("a-corpus"),
                new IndexSettings.OpenSearch(
                        List.of(URI.create("https://a-node:30"), URI.create("https://b-node:31")),
                        new IndexSettings.Login("a-user", "the-password"),
                        Path.of("a-certificate"),
                        "a-name",
                        32),
                Path.of("a-glossary"),
                Path.of("an-edict"),
                new EmbeddingSettings.LocalOnnx(
                        Path.of("a-model"), Path.of("a-tokenizer"), EmbeddingSettings.Pooling.CLS, PREFIXES, false),
                new RerankSettings.CohereCompatible(
                        "http://127.0.0.1:34", "a-rerank-model", "the-other-key", Duration.ofSeconds(35)),
                new ChatSettings.OpenAiCompatible("http://127.0.0.1:22", "a-chat-model", "the-key"),
                new WritingSettings(
                        Duration.ofSeconds(23),
                        Set.of(WritingSettings.Use.TRANSLATE, WritingSettings.Use.JUDGE, WritingSettings.Use.CONFIRM),
                        new TokenBudget.Limits(24, 25, 26),
                        Path.of("some-prompts")),
                new DiscordSettings("the-token", "http://127.0.0.1:11", "ws://127.0.0.1:12", "13", true, true),
                folder.resolve("token"),
                new AccessSettings(14, 15, Set.of("16", "17"), Set.of("18", "19"), true),
                "33",
                new UploadSettings("20", "http://127.0.0.1:22"),
                new StoreSettings.Sqlite(Path.of("a-store")),
                true,
                21);
    }

    private Settings fromFile() throws Exception {
        Map<String, String> groups = values.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().path().split("\\.")[0],
                        Collectors.mapping(EveryKeyTest::line, Collectors.joining())));
        String yaml = groups.entrySet().stream()
                .map(group -> group.getKey() + ":\n" + group.getValue())
                .collect(Collectors.joining());
        return Settings.load(Files.writeString(folder.resolve("all.yaml"), yaml), Map.of("A_KEY", "a-secret"));
    }

    private static String line(Map.Entry<Key, String> entry) {
        return "  " + entry.getKey().path().split("\\.")[1] + ": \"" + entry.getValue() + "\"\n";
    }

    private Settings fromEnvironment() throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("A_KEY", "a-secret"));
        values.forEach((key, value) -> environment.put(key.variable(), value));
        return Settings.load(Files.writeString(folder.resolve("none.yaml"), ""), environment);
    }

    @Test
    void eachSettingOfTheFileTakesItsOwnValue() throws Exception {
        assertThat(values).containsOnlyKeys(Key.values());
        assertThat(fromFile()).isEqualTo(expected());
    }

    @Test
    void eachVariableOfTheEnvironmentTakesItsOwnValue() throws Exception {
        assertThat(fromEnvironment()).isEqualTo(expected());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DISCORD_PRIVATE_ANSWERS",
                "DISCORD_READS_MESSAGES",
                "DISCORD_OPEN_DIRECT_MESSAGES",
                "STORE_KEEP_QUESTIONS"
            })
    void noSwitchTurnsAnother(Key on) throws Exception {
        Set.of(
                        Key.DISCORD_PRIVATE_ANSWERS,
                        Key.DISCORD_READS_MESSAGES,
                        Key.DISCORD_OPEN_DIRECT_MESSAGES,
                        Key.STORE_KEEP_QUESTIONS)
                .forEach(key -> values.put(key, String.valueOf(key == on)));

        for (Settings settings : Arrays.asList(fromFile(), fromEnvironment())) {
            assertThat(settings.discord().answersArePrivate()).isEqualTo(on == Key.DISCORD_PRIVATE_ANSWERS);
            assertThat(settings.discord().readsMessages()).isEqualTo(on == Key.DISCORD_READS_MESSAGES);
            assertThat(settings.access().openDirectMessages()).isEqualTo(on == Key.DISCORD_OPEN_DIRECT_MESSAGES);
            assertThat(settings.keepsQuestions()).isEqualTo(on == Key.STORE_KEEP_QUESTIONS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama"})
    void eachSettingOfAServedModelTakesItsOwnValue(String kind) throws Exception {
        values.put(Key.EMBEDDING_KIND, kind);
        EmbeddingSettings expected = kind.equals("openai")
                ? new EmbeddingSettings.OpenAiCompatible("http://127.0.0.1:10", "a-model", "a-secret", PREFIXES, false)
                : new EmbeddingSettings.Ollama("http://127.0.0.1:10", "a-model", PREFIXES, false);

        assertThat(fromFile().embedding()).isEqualTo(expected);
        assertThat(fromEnvironment().embedding()).isEqualTo(expected);
    }

    @Test
    void theFactsForTheLogAreThoseInForce() {
        assertThat(expected().inForce())
                .containsEntry("guild", "13")
                .containsEntry("open-direct-messages", true)
                .containsEntry("answers", "private")
                .containsEntry("questions-per-user", 14)
                .containsEntry("questions-per-guild", 15)
                .containsEntry("keeps-questions", true)
                .containsEntry("metrics-port", 21);
        assertThat(expected().inForce().toString()).doesNotContain("the-token", "the-other-key");
    }

    @Test
    void theFoldersOfTheCommandLineReplaceThoseAlone() throws Exception {
        Settings settings = fromFile().with(Path.of("b-corpus"), Path.of("b-index"));

        assertThat(settings.corpus()).isEqualTo(Path.of("b-corpus"));
        assertThat(settings.index()).isEqualTo(new IndexSettings.Lucene(Path.of("b-index")));
        assertThat(settings.with(Path.of("a-corpus"), null))
                .isEqualTo(expected().with(null, Path.of("b-index")));
    }

    @Test
    void aFolderIsTheIndexOfLuceneAlone() throws Exception {
        values.put(Key.INDEX_KIND, "lucene");

        assertThat(fromFile().index()).isEqualTo(new IndexSettings.Lucene(Path.of("an-index")));
    }

    @Test
    void thePasswordOfTheIndexMayComeFromTheEnvironment() throws Exception {
        values.remove(Key.INDEX_PASSWORD_FILE);
        values.put(Key.INDEX_PASSWORD_VARIABLE, "A_KEY");

        assertThat(fromFile().index())
                .isInstanceOfSatisfying(
                        IndexSettings.OpenSearch.class,
                        cluster ->
                                assertThat(cluster.login()).isEqualTo(new IndexSettings.Login("a-user", "a-secret")));
        assertThat(fromFile().toString()).doesNotContain("a-secret");
    }
}
