package dev.hatsugen.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves a file that cannot be used out of the way, with the log that SQLite writes beside it, and keeps the last few. */
final class SetAside {

    private static final int MAX_KEPT = 5;

    private SetAside() {}

    /**
     * Moves {@code file} to a free name beside it; where there is none left, over the last one.
     *
     * @return where it is now
     */
    static Path move(Path file) throws IOException {
        int number = 1;
        while (number < MAX_KEPT && Files.exists(named(file, number))) {
            number++;
        }
        Path target = named(file, number);
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.exists(log)) {
            Files.move(log, target.resolveSibling(target.getFileName() + "-wal"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        return target;
    }

    private static Path named(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".unusable-" + number);
    }
}
