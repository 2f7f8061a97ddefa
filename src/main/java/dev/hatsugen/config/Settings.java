package dev.hatsugen.config;

import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.provider.EmbeddingSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All settings in force. Paths that are not absolute start at the working directory.
 *
 * @param corpus the folder of minutes
 * @param index the folder of the index
 * @param glossary the folder of the Japanese-English glossary
 * @param edict EDICT's file; null for none
 * @param embedding the embedding model
 * @param discord how to reach Discord
 * @param access who may ask the bot where, and how much
 * @param store the file of what outlives a restart
 * @param keepsQuestions whether that file may hold the words of questions
 * @param metricsPort where this machine may read the metrics; null for nowhere
 */
public record Settings(
        Path corpus,
        Path index,
        Path glossary,
        @Nullable Path edict,
        EmbeddingSettings embedding,
        DiscordSettings discord,
        AccessSettings access,
        Path store,
        boolean keepsQuestions,
        @Nullable Integer metricsPort) {

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
                values.requiredPath(Key.INDEX_DIRECTORY, "the folder of the index"),
                values.requiredPath(Key.GLOSSARY_DIRECTORY, "the folder of the glossary"),
                values.path(Key.GLOSSARY_EDICT),
                new EmbeddingReader(values, environment).read(),
                new DiscordReader(values, environment).read(),
                new DiscordReader(values, environment).access(),
                values.requiredPath(Key.STORE_FILE, "the file of what outlives a restart"),
                values.truth(Key.STORE_KEEP_QUESTIONS),
                values.port(Key.METRICS_PORT));
    }

    /** These settings with the folders that the command line names; null leaves one as it is. */
    public Settings with(@Nullable Path otherCorpus, @Nullable Path otherIndex) {
        return new Settings(
                otherCorpus != null ? otherCorpus : corpus,
                otherIndex != null ? otherIndex : index,
                glossary,
                edict,
                embedding,
                discord,
                access,
                store,
                keepsQuestions,
                metricsPort);
    }

    /**
     * Looks whether what every question needs is there.
     *
     * @throws SettingsException if the folder of minutes, the glossary or EDICT is missing; the message says what to do
     */
    public void requireFiles() throws SettingsException {
        if (!Files.isDirectory(corpus)) {
            throw new SettingsException("there is no folder of minutes at " + corpus
                    + ". Start Hatsugen in its project folder, or name the folder with --corpus DIR or "
                    + Key.CORPUS_DIRECTORY.variable() + ".");
        }
        if (!Files.isDirectory(glossary)) {
            throw new SettingsException("there is no glossary folder at " + glossary
                    + ". Start Hatsugen in its project folder, or name the folder with " + Key.GLOSSARY_DIRECTORY.path()
                    + " or " + Key.GLOSSARY_DIRECTORY.variable() + ".");
        }
        if (edict != null && !Files.isReadable(edict)) {
            throw new SettingsException(Key.GLOSSARY_EDICT.path() + ": there is no file at " + edict + ".");
        }
    }

    /** What the settings allow and limit, by name, for the operator's log. */
    public Map<String, Object> inForce() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("guild", Objects.requireNonNullElse(discord.guildId(), "all"));
        facts.put("channels", access.channels().isEmpty() ? "all" : String.join(",", access.channels()));
        facts.put("roles", access.roles().isEmpty() ? "all" : String.join(",", access.roles()));
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
