package dev.hatsugen.corpus;

import dev.hatsugen.messages.FileCause;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts several files into a folder and takes others out: all of them or none, whenever the process ends. New files are written into a
 * {@link ChangeFolder} first; renaming it is the one step that decides. What was decided and not done when a process ended,
 * {@link LeftBehind} does.
 */
final class StagedChange implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StagedChange.class);

    private final Path folder;
    private final boolean isNewFolder;
    private final List<String> coming = new ArrayList<>();
    private final List<String> going = new ArrayList<>();
    private final FileChannel lock;
    private ChangeFolder.State state = ChangeFolder.State.STAGED;
    private boolean isFinished = true;
    private ChangeFolder change;

    private StagedChange(Path folder) throws IOException {
        this.folder = folder;
        this.isNewFolder = !Files.exists(folder);
        Files.createDirectories(folder);
        this.change = ChangeFolder.in(folder);
        this.lock = FileChannel.open(
                change.path().resolve(ChangeFolder.LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** Begins a change of {@code folder}, which is made if there is none. */
    static StagedChange of(Path folder) throws IOException {
        return new StagedChange(folder);
    }

    /** Has a file come into the folder, in the place of one of that name. */
    void put(String name, byte[] bytes) throws IOException {
        DurableFiles.write(change.coming(name), bytes);
        if (!coming.contains(name)) {
            coming.add(name);
        }
    }

    /** Has the file of that name go, if there is one and none comes in its place. */
    void remove(String name) {
        going.add(name);
    }

    /** Where a file that was put can be read before it comes. */
    Path staged(String name) {
        return change.coming(name);
    }

    /** Makes the change. Until this is closed, it can be undone; if it fails, it is undone. */
    void commit() throws IOException {
        change.writeList(
                coming, going.stream().filter(name -> !coming.contains(name)).toList());
        try {
            begin(ChangeFolder.State.DECIDED);
            change.apply();
            isFinished = true;
        } catch (IOException e) {
            undoAfter(e);
            throw e;
        }
    }

    private void undoAfter(IOException failure) {
        try {
            if (state == ChangeFolder.State.STAGED) {
                isFinished = true; // nothing was begun
            } else {
                undo();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Puts everything back as it was before {@link #commit}. */
    void undo() throws IOException {
        begin(ChangeFolder.State.UNDONE);
        change.undo();
        isFinished = true;
    }

    /** Leaves no trace but the change, if it was committed. What cannot be finished or deleted now is left to {@link LeftBehind}. */
    @Override
    public void close() {
        boolean isUndone = state != ChangeFolder.State.DECIDED;
        try {
            try (lock) {
                if (isFinished) {
                    move(ChangeFolder.State.STAGED);
                }
            }
            if (isFinished) {
                DurableFiles.deleteFolder(change.path());
                if (isNewFolder && isUndone) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} is looked at when the minutes are read again: {}", change.path(), FileCause.of(e));
        }
    }

    /** From here on the change is no longer as it was, and not yet as it is to be. */
    private void begin(ChangeFolder.State to) throws IOException {
        isFinished = false;
        move(to);
        change.sync();
    }

    private void move(ChangeFolder.State to) throws IOException {
        if (state != to) {
            change = change.as(state, to);
            state = to;
        }
    }
}
