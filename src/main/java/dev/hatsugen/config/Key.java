package dev.hatsugen.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every setting there is, by the name it has in the file, with its default; an empty default is no value. */
enum Key {
    CORPUS_DIRECTORY("corpus.directory", "corpus"),
    INDEX_KIND("index.kind", "lucene"),
    INDEX_DIRECTORY("index.directory", ".hatsugen/index"),
    INDEX_ADDRESSES("index.addresses", ""),
    INDEX_USER("index.user", ""),
    INDEX_PASSWORD_VARIABLE("index.password-variable", "OPENSEARCH_PASSWORD"),
    INDEX_PASSWORD_FILE("index.password-file", ""),
    INDEX_CERTIFICATE("index.certificate", ""),
    INDEX_NAME("index.name", "hatsugen"),
    INDEX_SHARDS("index.shards", "1"),
    GLOSSARY_DIRECTORY("glossary.directory", "config/glossary"),
    GLOSSARY_EDICT("glossary.edict", ""),
    EMBEDDING_KIND("embedding.kind", "minilm"),
    EMBEDDING_MODEL("embedding.model", ""),
    EMBEDDING_TOKENIZER("embedding.tokenizer", ""),
    EMBEDDING_POOLING("embedding.pooling", "mean"),
    EMBEDDING_URL("embedding.url", ""),
    EMBEDDING_API_KEY_VARIABLE("embedding.api-key-variable", "OPENAI_API_KEY"),
    EMBEDDING_QUERY_PREFIX("embedding.query-prefix", ""),
    EMBEDDING_PASSAGE_PREFIX("embedding.passage-prefix", ""),
    EMBEDDING_READS_JAPANESE("embedding.reads-japanese", "true"),
    RERANK_KIND("rerank.kind", "none"),
    RERANK_MODEL("rerank.model", ""),
    RERANK_TOKENIZER("rerank.tokenizer", ""),
    RERANK_URL("rerank.url", ""),
    RERANK_API_KEY_VARIABLE("rerank.api-key-variable", "RERANK_API_KEY"),
    RERANK_API_KEY_FILE("rerank.api-key-file", ""),
    RERANK_TIMEOUT_SECONDS("rerank.timeout-seconds", "2"),
    CHAT_KIND("chat.kind", "none"),
    CHAT_MODEL("chat.model", ""),
    CHAT_URL("chat.url", ""),
    CHAT_API_KEY_VARIABLE("chat.api-key-variable", "CHAT_API_KEY"),
    CHAT_API_KEY_FILE("chat.api-key-file", ""),
    CHAT_TIMEOUT_SECONDS("chat.timeout-seconds", "20"),
    CHAT_REPHRASES("chat.rephrases", "true"),
    CHAT_REWRITES("chat.rewrites", "true"),
    CHAT_TRANSLATES("chat.translates", "false"),
    CHAT_JUDGES("chat.judges", "false"),
    CHAT_ASKS_TWICE("chat.asks-twice", "false"),
    CHAT_TOKENS_PER_DAY("chat.tokens-per-day", "1000000"),
    CHAT_TOKENS_PER_GUILD("chat.tokens-per-guild", "1000000"),
    CHAT_TOKENS_PER_USER("chat.tokens-per-user", "1000000"),
    PROMPTS_DIRECTORY("prompts.directory", "prompts"),
    DISCORD_TOKEN_FILE("discord.token-file", ""),
    DISCORD_REST_URL("discord.rest-url", ""),
    DISCORD_GATEWAY_URL("discord.gateway-url", ""),
    DISCORD_GUILD_ID("discord.guild-id", ""),
    DISCORD_PRIVATE_ANSWERS("discord.private-answers", "false"),
    DISCORD_READS_MESSAGES("discord.reads-messages", "false"),
    DISCORD_QUESTIONS_PER_USER("discord.questions-per-user", "20"),
    DISCORD_QUESTIONS_PER_GUILD("discord.questions-per-guild", "200"),
    DISCORD_CHANNELS("discord.channels", ""),
    DISCORD_ROLES("discord.roles", ""),
    DISCORD_OPEN_DIRECT_MESSAGES("discord.open-direct-messages", "false"),
    DISCORD_HELPER_ROLE("discord.helper-role", ""),
    DISCORD_ANNOUNCEMENT_CHANNEL("discord.announcement-channel", ""),
    DISCORD_ATTACHMENT_URL("discord.attachment-url", ""),
    STORE_FILE("store.file", ".hatsugen/store.db"),
    STORE_KEEP_QUESTIONS("store.keep-questions", "false"),
    METRICS_PORT("metrics.port", "");

    private final String path;
    private final String standard;

    Key(String path, String standard) {
        this.path = path;
        this.standard = standard;
    }

    /** The name in the file, its levels separated by dots. */
    String path() {
        return path;
    }

    /** The default. */
    String standard() {
        return standard;
    }

    /** The environment variable that sets it: Discord's go by their own names, all others by {@code HATSUGEN_…}. */
    String variable() {
        return name().startsWith("DISCORD_") ? name() : "HATSUGEN_" + name();
    }

    static Optional<Key> at(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    static Optional<Key> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }

    /** The known key whose name is most like {@code path}; empty where none is. */
    static Optional<Key> nearest(String path) {
        List<String> paths = Arrays.stream(values()).map(Key::path).toList();
        return NearestName.of(path.toLowerCase(Locale.ROOT).replace('_', '-'), paths)
                .flatMap(Key::at);
    }

    /** Whether an environment variable is one that this program alone would read. */
    static boolean isOurs(String variable) {
        return variable.startsWith("HATSUGEN_") || variable.startsWith("DISCORD_");
    }

    /** The variable of a setting, or one of {@code others}, whose name is most like {@code variable}; empty where none is. */
    static Optional<String> nearestVariable(String variable, Set<String> others) {
        return NearestName.of(
                variable,
                Stream.concat(Arrays.stream(values()).map(Key::variable), others.stream())
                        .toList());
    }
}
