package dev.hatsugen.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts several files into a folder and takes others out: all of them or none, whenever the process ends. New files are written into a
 * {@link ChangeFolder} first; renaming it is the one step that decides. What was decided and not done when a process ended,
 * {@link LeftBehind} does.
 */
final class StagedChange implements AutoCloseable {

    private final Path folder;
    private final boolean isNewFolder;
    private final List<String> coming = new ArrayList<>();
    private final List<String> going = new ArrayList<>();
    private final FileChannel lock;
    private ChangeFolder.State state = ChangeFolder.State.STAGED;
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

    /** Makes the change. Until this is closed, it can be undone. */
    void commit() throws IOException {
        change.writeList(
                coming, going.stream().filter(name -> !coming.contains(name)).toList());
        move(ChangeFolder.State.DECIDED);
        change.apply();
    }

    /** Puts everything back as it was before {@link #commit}. */
    void undo() throws IOException {
        move(ChangeFolder.State.UNDONE);
        change.undo();
    }

    /** Leaves no trace but the change, if it was committed. */
    @Override
    public void close() throws IOException {
        boolean isUndone = state != ChangeFolder.State.DECIDED;
        move(ChangeFolder.State.STAGED);
        lock.close();
        DurableFiles.deleteFolder(change.path());
        if (isNewFolder && isUndone) {
            Files.delete(folder);
        }
    }

    private void move(ChangeFolder.State to) throws IOException {
        if (state != to) {
            change = change.as(state, to);
            state = to;
        }
    }
}
