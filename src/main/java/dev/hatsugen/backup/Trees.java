package dev.hatsugen.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as wholes. */
final class Trees {

    private Trees() {}

    /** Deletes it with all that is in it; nothing where it is not there. */
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(tree)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Waits until a file is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A path beside {@code path} that is free, for what stood there before. */
    static Path aside(Path path) {
        int number = 1;
        Path aside = path.resolveSibling(path.getFileName() + ".before-restore-" + number);
        while (Files.exists(aside)) {
            number++;
            aside = path.resolveSibling(path.getFileName() + ".before-restore-" + number);
        }
        return aside;
    }
}
