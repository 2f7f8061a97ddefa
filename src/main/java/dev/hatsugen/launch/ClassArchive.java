package dev.hatsugen.launch;

import dev.hatsugen.files.PrivateFiles;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An archive of the program's classes as Java has them in memory (class data sharing), so that they need not be read and checked at
 * every start. The first question that is answered makes it. Its name tells what it was made of, its size and its CRC-32; one that is
 * damaged or of another program is made anew. May be removed at any time.
 */
final class ClassArchive {

    private static final String PREFIX = "classes-";
    private static final String SUFFIX = ".jsa";
    private static final String PART = ".part";
    private static final long MIN_SPACE = 256L << 20;
    private static final int BUFFER_BYTES = 1 << 20;

    private final Path folder;
    private final String madeOf;
    private final Path part;

    /** @param madeOf changes with the program and with Java */
    ClassArchive(Path folder, String madeOf) {
        this.folder = folder;
        this.madeOf = madeOf;
        this.part = folder.resolve(PREFIX + ProcessHandle.current().pid() + PART);
    }

    /** The archive of this process's jar on its Java, beside the other files that are kept. */
    static ClassArchive ofProcess() {
        Path jar = Paths.get(System.getProperty("java.class.path")).toAbsolutePath();
        String java = System.getProperty("java.home") + System.getProperty("java.vm.version");
        String seen = jar + " " + jar.toFile().length() + " " + jar.toFile().lastModified() + " " + java;
        return new ClassArchive(Paths.get(".hatsugen", "cache").toAbsolutePath(), Integer.toHexString(seen.hashCode()));
    }

    /** The options of Java that use the archive, or have it made where there is none. */
    List<String> options(boolean mayMake) {
        if (folder.toString().contains(File.pathSeparator)) {
            return List.of(); // Java would take it for two archives
        }
        try {
            for (Path file : files(PREFIX + madeOf + "-*" + SUFFIX)) {
                if (file.getFileName().toString().equals(name(file))) {
                    return List.of("-XX:SharedArchiveFile=" + file);
                }
            }
            if (mayMake && hasRoom()) {
                return List.of("-XX:ArchiveClassesAtExit=" + part);
            }
        } catch (IOException e) {
            return List.of(); // no folder, or one that cannot be written: the start is slower
        }
        return List.of();
    }

    /** Keeps what was made if {@code isWhole}, in the place of any other archive. */
    void keep(boolean isWhole) {
        try {
            if (isWhole && Files.exists(part)) {
                Path made = folder.resolve(name(part));
                Files.move(part, made, StandardCopyOption.ATOMIC_MOVE);
                for (Path other : files(PREFIX + "*")) {
                    if (!other.equals(made) && !isBeingMade(other)) {
                        Files.delete(other);
                    }
                }
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit(); // the next question makes it
        }
    }

    private boolean hasRoom() throws IOException {
        PrivateFiles.createFolders(folder);
        return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > MIN_SPACE;
    }

    /** Whether the process that makes it runs. */
    private static boolean isBeingMade(Path file) {
        String name = file.getFileName().toString();
        return name.matches(PREFIX + "\\d+" + PART)
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length(), name.length() - PART.length())))
                        .isPresent();
    }

    private List<Path> files(String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        }
        return files;
    }

    /** The name that a whole archive of this content has. */
    private String name(Path file) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                crc.update(buffer);
                buffer.clear();
            }
            return PREFIX + madeOf + "-" + channel.size() + "-" + Long.toHexString(crc.getValue()) + SUFFIX;
        }
    }
}
