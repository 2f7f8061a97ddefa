package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.nio.file.Path;
import java.util.List;

/** Reads the minutes, adds new ones, and has whatever is made of them brought up to date. Safe for several threads. */
public final class CorpusService {

    private final CorpusDirectory directory;
    private final Publisher publisher;

    /** Makes a corpus the one that questions are asked about. */
    @FunctionalInterface
    public interface Publisher {

        /**
         * Indexes {@code corpus} and then answers from it.
         *
         * @param reindex whether to make the index anew even if there is one that fits
         */
        void publish(Corpus corpus, boolean reindex);
    }

    public CorpusService(CorpusDirectory directory, Publisher publisher) {
        this.directory = directory;
        this.publisher = publisher;
    }

    /**
     * All minutes.
     *
     * @throws UnreadableMinutesException if the folder or a file cannot be read, or there is no file
     */
    public Corpus read() throws UnreadableMinutesException {
        return directory.read();
    }

    /**
     * Reads one minutes file, wherever it is, from its own words alone.
     *
     * @throws UnreadableMinutesException if it is no minutes
     */
    public ParsedMinutes parse(Path file) throws UnreadableMinutesException {
        return new CorpusDirectory(directory.folder(), minutes -> SidecarMetadata.NONE).read(file);
    }

    /**
     * Adds minutes to the folder and publishes the corpus with them.
     *
     * @param accept whether doubtful files are taken too
     * @return the meetings they hold, and what was understood of them
     * @throws UnreadableMinutesException if one of them cannot be added; then none is
     */
    public synchronized List<ParsedMinutes> ingest(List<Path> files, boolean accept) throws UnreadableMinutesException {
        List<ParsedMinutes> added = directory.add(files, accept);
        publisher.publish(directory.read(), false);
        return added;
    }

    /**
     * Publishes the corpus with an index made anew.
     *
     * @throws UnreadableMinutesException if the corpus cannot be read
     */
    public synchronized void reindex() throws UnreadableMinutesException {
        publisher.publish(directory.read(), true);
    }
}
