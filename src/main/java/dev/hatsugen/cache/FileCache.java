package dev.hatsugen.cache;

import dev.hatsugen.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are made once and opened by later processes. Each entry is a folder of its own, moved into place when it is whole,
 * with the size and the CRC-32 of each of its files; one that does not fit them is rebuilt. One process at a time makes
 * entries; the others wait for it.
 */
public final class FileCache {

    /** Where the process keeps such files; may be removed at any time. */
    public static final FileCache OF_PROCESS = new FileCache(Path.of(".hatsugen", "cache"));

    private static final Logger LOG = LoggerFactory.getLogger(FileCache.class);
    private static final String CHECKSUMS = "checksums";
    private static final int BUFFER_BYTES = 1 << 20;

    private final Path parent;

    /** @param parent the folder that holds the entries; made when the first one is */
    public FileCache(Path parent) {
        this.parent = parent;
    }

    /** Writes the files of an entry into a folder. */
    @FunctionalInterface
    public interface Maker {
        void makeIn(Path folder) throws IOException;
    }

    /** The folder that holds the entries. */
    public Path parent() {
        return parent;
    }

    /**
     * The folder of an entry, made where it is missing or damaged.
     *
     * @param name what is cached; entries of this name and other versions are deleted when one is made
     * @param version changes whenever the files would
     * @throws IOException if it cannot be made, kept or locked
     */
    public Path folder(String name, String version, Maker maker) throws IOException {
        Path folder = parent.resolve(name + "-" + version).toAbsolutePath();
        if (isWhole(folder)) {
            return folder;
        }
        PrivateFiles.createFolders(parent);
        synchronized (FileCache.class) { // a lock of a file is one of the process
            try (FileChannel channel = FileChannel.open(
                            parent.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isWhole(folder)) {
                    make(folder, name, maker);
                }
                return folder;
            }
        }
    }

    private void make(Path folder, String name, Maker maker) throws IOException {
        Path part = parent.resolve(name + "-part");
        deleteOthers(name);
        try {
            delete(folder);
            delete(part);
            Files.createDirectory(part);
            maker.makeIn(part);
            Files.write(part.resolve(CHECKSUMS), checksums(part));
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    /** Deletes what is left of other versions, unless another process uses it and the system keeps it for that. */
    private void deleteOthers(String name) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            for (Path old : all.filter(path -> path.getFileName().toString().startsWith(name + "-"))
                    .toList()) {
                try {
                    delete(old);
                } catch (IOException e) {
                    LOG.debug("{} is kept, as it cannot be deleted", old, e);
                }
            }
        }
    }

    private static boolean isWhole(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(CHECKSUMS))
                    && Files.readAllLines(folder.resolve(CHECKSUMS)).equals(checksums(folder));
        } catch (IOException e) {
            return false; // one that cannot be read is of no use
        }
    }

    /** A line for each file: its name, its size in bytes and its CRC-32. */
    private static List<String> checksums(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(CHECKSUMS)) {
                    lines.add(
                            name + " " + Files.size(file) + " " + HexFormat.of().toHexDigits((int) crc32(file)));
                }
            }
        }
        return lines;
    }

    private static long crc32(Path file) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                crc.update(buffer.flip());
            }
        }
        return crc.getValue();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
