package dev.hatsugen.backup;

import dev.hatsugen.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file, a ZIP archive, with the minutes and the store: {@code corpus/…}, {@code store.db} and {@code format}, which is its first
 * entry. Whoever may read it reads the ids of users.
 */
public final class Backup {

    static final String FORMAT = "format";
    static final String VERSION = "hatsugen-backup 1\n";
    static final String CORPUS = "corpus/";
    static final String STORE = "store.db";

    private Backup() {}

    /**
     * What a backup holds.
     *
     * @param files of the folder of minutes, supplements among them
     * @param hasStore whether there was a store
     */
    public record Contents(int files, boolean hasStore) {}

    /** Copies a database while others write it, so that the copy is whole. */
    @FunctionalInterface
    public interface StoreCopy {

        /** Writes the copy to {@code target}, a new file in a folder that is there. */
        void to(Path target) throws IOException;
    }

    /**
     * Writes {@code target} whole or not at all.
     *
     * @param corpus the folder of minutes; left out where it is missing
     * @param store copies the store; empty where there is none
     * @param overwrite whether a file that is there may be replaced
     * @throws BackupException if the file is there already, cannot be written, or there is nothing to keep
     */
    public static Contents write(Path target, Path corpus, Optional<StoreCopy> store, boolean overwrite)
            throws BackupException {
        if (Files.exists(target) && !overwrite) {
            throw new BackupException(target + " is there already. Name another file, or add --overwrite.");
        }
        if (!Files.isDirectory(corpus) && store.isEmpty()) {
            throw new BackupException("there is nothing to keep: no folder of minutes at " + corpus + " and no store.");
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path working = Files.createTempDirectory(folder, ".hatsugen-backup-");
            try {
                Path part = working.resolve("part");
                Contents contents = zip(part, corpus, store, working.resolve(STORE));
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return contents;
            } finally {
                Trees.delete(working);
            }
        } catch (IOException e) {
            throw new BackupException(target + " cannot be written", e);
        }
    }

    private static Contents zip(Path part, Path corpus, Optional<StoreCopy> store, Path copy) throws IOException {
        List<Path> files = files(corpus);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(PrivateFiles.createFile(part)))) {
            zip.putNextEntry(new ZipEntry(FORMAT));
            zip.write(VERSION.getBytes(StandardCharsets.US_ASCII));
            for (Path file : files) {
                put(zip, CORPUS + corpus.relativize(file).toString().replace('\\', '/'), file);
            }
            if (store.isPresent()) {
                store.get().to(copy);
                put(zip, STORE, copy);
            }
        }
        Trees.sync(part);
        return new Contents(files.size(), store.isPresent());
    }

    private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** The regular files in the folder, but for those of a change that is under way. */
    private static List<Path> files(Path corpus) throws IOException {
        if (!Files.isDirectory(corpus)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(corpus.relativize(file).toString().split("[/\\\\]"))
                            .noneMatch(part -> part.startsWith(".")))
                    .sorted()
                    .toList();
        }
    }
}
