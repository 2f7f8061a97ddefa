package dev.hatsugen.console;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.backup.Backup;
import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need from the rest of Hatsugen. Each part is made when it is asked for, so that a command pays for nothing
 * it does not use. Every method may throw a {@link ConsoleFailure}.
 */
public interface Services extends AutoCloseable {

    /** Whether the settings hold a Discord token. */
    boolean hasBotToken();

    /** Answers questions; opens the index, and makes it first where that is needed. */
    Answers answers();

    /** Answers a talk, in which words go on from the question before them; opens the index as {@link #answers} does. */
    Conversation conversation();

    /** Makes the answers to come quick, which takes about a second; for commands that answer many questions. */
    void warmUp();

    /** Answers the requests that are no questions; opens the index where one of them needs it. */
    MinutesService minutes();

    /** All minutes; opens no index. */
    Corpus corpus();

    /** Reads one minutes file, wherever it is, from its own words alone; opens neither corpus nor index. */
    ParsedMinutes parse(Path file);

    /** Adds, replaces and removes minutes, and brings the index up to date. */
    CorpusService corpusService();

    /** Has changes in the folder of minutes taken in from now on. */
    void watchCorpus();

    /** Rebuilds the index. */
    void reindex();

    /** Scores {@code questions}, and what each part of the retrieval adds; the lines of a table. */
    List<String> evaluate(Path questions);

    /**
     * Scores what the language model writes over the answers to {@code questions}, which have judged passages; the lines of a table.
     *
     * @param judged whether the model judges each point as well
     * @param conversations the file that keeps what was said to and by the model, so that it is not asked twice; null for none
     */
    List<String> evaluateWritten(Path questions, boolean judged, @Nullable Path conversations);

    /** Looks at all that the settings name, and changes nothing. */
    List<Finding> examine();

    /** Writes the folder of minutes and the store to one file. */
    Backup.Contents backUp(Path file, boolean overwrite);

    /** Brings back what {@link #backUp} has written; what is there is put aside where {@code overwrite} allows it. */
    Backup.Contents restore(Path file, boolean overwrite);

    /** Deletes what the store keeps of a user; empty where there is no store. */
    Optional<Store.Forgotten> forget(String user);

    /** Runs the bot until the process is told to end. */
    void runBot();

    /** Puts away what was opened. */
    @Override
    void close();

    /** Opens the services, when the first command asks for it. */
    @FunctionalInterface
    interface Opener {

        /**
         * Reads the settings and no more.
         *
         * @param progress where long work shows how far it has come
         * @throws ConsoleFailure if the settings cannot be used
         */
        Services open(Overrides overrides, ProgressDisplay progress);
    }

    /**
     * What the options in front of the command say; null is what they do not say.
     *
     * @param config the settings file
     * @param corpus the folder of minutes
     * @param index the folder of the index
     */
    record Overrides(
            @Nullable Path config,
            @Nullable Path corpus,
            @Nullable Path index) {}
}
