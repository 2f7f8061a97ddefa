package dev.hatsugen.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Finishes the changes of a folder that a process which has ended left half done. */
final class LeftBehind {

    private LeftBehind() {}

    /**
     * Makes what was decided, takes back what was being taken back, forgets what was not decided. Changes that another process is at
     * work on are left to it.
     */
    static void finish(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (ChangeFolder.State state : ChangeFolder.State.values()) {
            for (Path change : named(folder, state.prefix())) {
                finish(new ChangeFolder(change), state);
            }
        }
    }

    private static List<Path> named(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static void finish(ChangeFolder change, ChangeFolder.State state) throws IOException {
        Path lockFile = change.path().resolve(ChangeFolder.LOCK);
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            switch (state) {
                case DECIDED -> change.apply();
                case UNDONE -> change.undo();
                case STAGED -> {} // nobody said that it shall be
            }
        } catch (OverlappingFileLockException e) {
            return; // this process is at work on it
        }
        ChangeFolder done = state == ChangeFolder.State.STAGED ? change : change.as(state, ChangeFolder.State.STAGED);
        DurableFiles.deleteFolder(done.path());
    }
}
