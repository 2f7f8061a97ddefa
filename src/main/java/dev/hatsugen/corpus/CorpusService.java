package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the minutes, adds, replaces and removes some, and has whatever is made of them brought up to date. Where something fails,
 * neither the folder nor what is published has changed. Every method throws if the folder cannot be read, holds no minutes or
 * cannot be changed, or if what is asked for cannot be. Safe for several
 * threads; changes wait for each other, questions for none of them.
 */
public final class CorpusService {

    private final CorpusDirectory directory;
    private final FolderEdits edits;
    private final CorpusPublisher publisher;
    private final List<Consumer<CorpusChange>> listeners = new CopyOnWriteArrayList<>();
    private CorpusReading current = CorpusReading.NONE;

    public CorpusService(CorpusDirectory directory, Supplements supplements, CorpusPublisher publisher) {
        this.directory = directory;
        this.edits = new FolderEdits(directory, supplements);
        this.publisher = publisher;
    }

    /** Has {@code listener} told of every change after it was published; it must be quick. */
    public void listen(Consumer<CorpusChange> listener) {
        listeners.add(listener);
    }

    /** All minutes, as the folder holds them now; the first time, they are what is published. */
    public synchronized CorpusReading read() throws RefusedMinutesException {
        CorpusReading now = RefusedMinutesException.told(directory::read);
        if (current.minutes().isEmpty()) {
            current = now;
        }
        return now;
    }

    /** All minutes as they are published now. */
    public synchronized CorpusReading published() {
        return current;
    }

    /** Those of the published minutes that were perhaps misread and that nobody has accepted. */
    public synchronized List<ParsedMinutes> doubtful() throws RefusedMinutesException {
        List<ParsedMinutes> doubtful = new ArrayList<>();
        for (ParsedMinutes minutes : current.minutes()) {
            if (RefusedMinutesException.told(() -> directory.isDoubtful(minutes))) {
                doubtful.add(minutes);
            }
        }
        return doubtful;
    }

    /** Reads one minutes file, wherever it is, with the supplement beside it. */
    public ParsedMinutes look(Path file) throws RefusedMinutesException {
        return RefusedMinutesException.told(() -> directory.read(file));
    }

    /**
     * One of the minutes in the folder.
     *
     * @param name the meeting's key, its number or the name of its file
     */
    public synchronized ParsedMinutes meeting(String name) throws RefusedMinutesException {
        CorpusReading own = RefusedMinutesException.told(directory::readOwn);
        return own.of(List.of(own.named(name).source().name())).getFirst();
    }

    /**
     * What is there already of a file that may be added, and nothing changes; empty where it is new.
     *
     * @param minutes what was read of the file
     * @param replaced the meeting whose place it is to take, by its key, its number or its file; null for none
     */
    public synchronized Optional<ParsedMinutes> compare(
            Path file, ParsedMinutes minutes, @Nullable String replaced, AddOptions options)
            throws RefusedMinutesException {
        return RefusedMinutesException.told(() -> edits.compare(file, minutes, replaced, options));
    }

    /**
     * Adds minutes to the folder, each with the supplement beside it, and publishes the corpus with them.
     *
     * @return the meetings they hold, and what was understood of them
     */
    public synchronized AddedMinutes add(List<Path> files, AddOptions options) throws RefusedMinutesException {
        return added(RefusedMinutesException.told(() -> edits.add(files, options, this::publish)));
    }

    /**
     * Puts a file in the place of a meeting; it keeps that one's supplement where it brings none.
     *
     * @param meeting its key, its number or the name of its file
     */
    public synchronized AddedMinutes replace(String meeting, Path file, AddOptions options)
            throws RefusedMinutesException {
        return added(RefusedMinutesException.told(() -> edits.replace(meeting, file, options, this::publish)));
    }

    private AddedMinutes added(FolderEdits.Edit edit) {
        return new AddedMinutes(current.of(edit.names()), edit.unchanged());
    }

    /**
     * Removes a meeting with its supplement; the last one stays.
     *
     * @param meeting its key, its number or the name of its file
     * @return what was removed
     */
    public synchronized Meeting remove(String meeting) throws RefusedMinutesException {
        return RefusedMinutesException.told(() -> edits.remove(meeting, this::publish));
    }

    /**
     * Publishes what the folder holds, if that is not what is published. New minutes that were perhaps misread, and that nobody
     * has accepted, are left out.
     *
     * @return what became of the minutes
     */
    public synchronized CorpusChange refresh() throws UnreadableMinutesException {
        CorpusReading now = directory.readCautiously(current);
        CorpusChange change = CorpusChange.between(current, now);
        if (change.changesNothing()) {
            current = now;
        } else {
            publish(now, false);
        }
        return change;
    }

    /** Publishes the corpus with a rebuilt index. */
    public synchronized void reindex() throws UnreadableMinutesException {
        publish(directory.read(), true);
    }

    private void publish() throws UnreadableMinutesException {
        publish(directory.readCautiously(current), false);
    }

    private void publish(CorpusReading next, boolean reindex) {
        publisher.publish(next.corpus(), reindex);
        CorpusChange change = CorpusChange.between(current, next);
        current = next;
        listeners.forEach(listener -> listener.accept(change));
    }
}
