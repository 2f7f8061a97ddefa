package dev.hatsugen.config;

import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.provider.RerankSettings;
import dev.hatsugen.store.StoreSettings;
import dev.hatsugen.writing.WritingSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All settings in force. Paths that are not absolute start at the working directory.
 *
 * @param corpus the folder of minutes, where new ones are put; {@link #corpusFolder} tells which is read
 * @param index which engine holds the index, and where
 * @param glossary the folder of the Japanese-English glossary; {@link #glossaryFolder} tells which is read
 * @param edict EDICT's file; null for none
 * @param embedding the embedding model
 * @param rerank the model that looks into the best passages
 * @param chat the language model
 * @param writing how the language model is used
 * @param discord how to reach Discord
 * @param tokenFile where the bot's token is read; null where that is the environment
 * @param access who may ask the bot where, and how much
 * @param helperRole the id of the role that questions without an answer are handed to; null for none
 * @param uploads how minutes come in over Discord
 * @param store where what outlives a restart is kept
 * @param keepsQuestions whether it may hold the words of questions
 * @param metricsPort where this machine may read the metrics; null for nowhere
 */
public record Settings(
        Path corpus,
        IndexSettings index,
        Path glossary,
        @Nullable Path edict,
        EmbeddingSettings embedding,
        RerankSettings rerank,
        ChatSettings chat,
        WritingSettings writing,
        DiscordSettings discord,
        @Nullable Path tokenFile,
        AccessSettings access,
        @Nullable String helperRole,
        UploadSettings uploads,
        StoreSettings store,
        boolean keepsQuestions,
        @Nullable Integer metricsPort) {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final Path STANDARD_FILE = Path.of("config", "hatsugen.yaml");

    /**
     * Reads the settings: the environment goes before the file, the file before the defaults.
     *
     * @param file the settings file; null for the one that {@code HATSUGEN_CONFIG} names, else {@code config/hatsugen.yaml} of
     *     the working directory where there is one
     * @param environment the environment variables
     * @throws SettingsException if a named file is missing, or anything in it or in the environment is no setting or has no value
     *     that fits
     */
    public static Settings load(@Nullable Path file, Map<String, String> environment) throws SettingsException {
        Path named = file != null ? file : namedIn(environment);
        Path read = named != null ? named : Files.isRegularFile(STANDARD_FILE) ? STANDARD_FILE : null;
        Values values = Values.of(read == null ? Map.of() : SettingsFile.read(read), environment);
        return new Settings(
                values.requiredPath(Key.CORPUS_DIRECTORY, "the folder of minutes"),
                new IndexSettingsReader(values, environment).read(),
                values.requiredPath(Key.GLOSSARY_DIRECTORY, "the folder of the glossary"),
                values.path(Key.GLOSSARY_EDICT),
                new EmbeddingReader(values, environment).read(),
                new RerankReader(values, environment).read(),
                new ChatReader(values, environment).read(),
                new ChatReader(values, environment).writing(),
                new DiscordReader(values, environment).read(),
                new DiscordReader(values, environment).tokenFile(),
                new DiscordReader(values, environment).access(),
                new DiscordReader(values, environment).helpers(),
                new DiscordReader(values, environment).uploads(),
                new StoreSettings.Sqlite(values.requiredPath(Key.STORE_FILE, "the file of what outlives a restart")),
                values.truth(Key.STORE_KEEP_QUESTIONS),
                values.port(Key.METRICS_PORT));
    }

    /**
     * These settings with the folders that the command line names; null leaves one as it is. An index in a folder is one of
     * Lucene.
     */
    public Settings with(@Nullable Path otherCorpus, @Nullable Path otherIndex) {
        return new Settings(
                otherCorpus != null ? otherCorpus : corpus,
                otherIndex != null ? new IndexSettings.Lucene(otherIndex) : index,
                glossary,
                edict,
                embedding,
                rerank,
                chat,
                writing,
                discord,
                tokenFile,
                access,
                helperRole,
                uploads,
                store,
                keepsQuestions,
                metricsPort);
    }

    /** Where minutes are read: the folder of the settings, or the sample minutes inside the program where the default is missing. */
    public DataFolder corpusFolder() {
        return DataFolder.choose(corpus, Key.CORPUS_DIRECTORY.standard(), "corpus");
    }

    /** Where the glossary is read: the folder of the settings, or the one inside the program where the default is missing. */
    public DataFolder glossaryFolder() {
        return DataFolder.choose(glossary, Key.GLOSSARY_DIRECTORY.standard(), "glossary");
    }

    /** Writes to the log which folders are read; that samples are read, whoever asks has to know. */
    public void logFolders() {
        if (corpusFolder().bundled()) {
            LOG.warn(
                    "No folder of minutes at {}: the sample minutes inside the program are read. Put minutes of your own there, or name their folder with --corpus DIR.",
                    corpus);
        } else {
            LOG.info("Minutes are read from {}", corpus);
        }
        LOG.info("The glossary is read from {}", glossaryFolder().shown());
    }

    /**
     * Looks whether what every question needs is there.
     *
     * @throws SettingsException if the folder of minutes, the glossary or EDICT is missing; the message says what to do
     */
    public void requireFiles() throws SettingsException {
        if (corpusFolder().isMissing()) {
            throw new SettingsException("there is no folder of minutes at " + corpus
                    + ". Make it, or name another folder with --corpus DIR or "
                    + Key.CORPUS_DIRECTORY.variable() + ".");
        }
        if (glossaryFolder().isMissing()) {
            throw new SettingsException(
                    "there is no glossary folder at " + glossary + ". Make it, or name another folder with "
                            + Key.GLOSSARY_DIRECTORY.path() + " or " + Key.GLOSSARY_DIRECTORY.variable() + ".");
        }
        if (edict != null && !Files.isReadable(edict)) {
            throw new SettingsException(Key.GLOSSARY_EDICT.path() + ": there is no file at " + edict + ".");
        }
    }

    /** What the settings allow and limit, by name, for the operator's log. */
    public Map<String, Object> inForce() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("minutes-from", corpusFolder().shown());
        facts.put("glossary-from", glossaryFolder().shown());
        facts.put("language-model", chat);
        facts.put("re-ranking-model", rerank);
        facts.put("guild", Objects.requireNonNullElse(discord.guildId(), "all"));
        facts.put("channels", access.channels().isEmpty() ? "all" : String.join(",", access.channels()));
        facts.put("roles", access.roles().isEmpty() ? "all" : String.join(",", access.roles()));
        facts.put("open-direct-messages", access.openDirectMessages());
        facts.put("answers", discord.answersArePrivate() ? "private" : "public");
        facts.put("questions-per-user", access.perUser());
        facts.put("questions-per-guild", access.perGuild());
        facts.put("keeps-questions", keepsQuestions);
        facts.put("metrics-port", metricsPort == null ? "none" : metricsPort);
        return facts;
    }

    private static @Nullable Path namedIn(Map<String, String> environment) {
        String name = environment.getOrDefault("HATSUGEN_CONFIG", "");
        return name.isBlank() ? null : Path.of(name);
    }
}
