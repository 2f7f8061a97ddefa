package dev.hatsugen.backup;

import dev.hatsugen.files.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Brings back what a {@link Backup} holds. All of it is unpacked and checked beside its place before anything there is touched; what
 * stood there is kept under another name.
 */
public final class Restore {

    /** No body of minutes comes near it, and a file made to fill the disk is stopped by it. */
    private static final long MAX_BYTES = 4L << 30;

    private final Path corpus;
    private final Path store;
    private final Predicate<Path> isStore;
    private int files;
    private long bytes;
    private boolean hasStore;

    /**
     * @param corpus the folder of minutes
     * @param store the store's file
     * @param isStore whether a file is a store that can be used
     */
    public Restore(Path corpus, Path store, Predicate<Path> isStore) {
        this.corpus = corpus.toAbsolutePath();
        this.store = store.toAbsolutePath();
        this.isStore = isStore;
    }

    /**
     * Restores {@code archive}; all of it or nothing.
     *
     * @param overwrite whether what is there may be put aside for it
     * @throws BackupException if it is no backup or damaged, or something is there already
     */
    public Backup.Contents from(Path archive, boolean overwrite) throws BackupException {
        try {
            Path besideCorpus = Files.createDirectories(parent(corpus));
            Path working = Files.createTempDirectory(besideCorpus, ".hatsugen-restore-");
            Path besideStore = store.resolveSibling(store.getFileName() + ".restoring");
            try {
                unpack(archive, working);
                refuse(overwrite);
                if (hasStore) { // which may be on another disk
                    PrivateFiles.createFolders(parent(store));
                    Files.copy(
                            working.resolve(Backup.STORE),
                            besideStore,
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                    Trees.sync(besideStore);
                }
                Swap.of(working.resolve("corpus"), corpus, besideStore, store).run();
                return new Backup.Contents(files, hasStore);
            } finally {
                Trees.delete(working);
                Files.deleteIfExists(besideStore);
            }
        } catch (IOException e) {
            throw new BackupException(archive + " cannot be restored", e);
        }
    }

    private static Path parent(Path path) throws BackupException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new BackupException(path + " is no place for a folder of minutes.");
        }
        return parent;
    }

    private void refuse(boolean overwrite) throws BackupException, IOException {
        for (Path place : List.of(corpus, store)) {
            boolean isWanted = place.equals(corpus) ? files > 0 : hasStore;
            if (isWanted && !overwrite && Files.exists(place)) {
                throw new BackupException(
                        place
                                + " is there already, and nothing was changed. With --overwrite it is kept under another name.");
            }
        }
    }

    private void unpack(Path archive, Path working) throws IOException, BackupException {
        // Only a whole archive has a list of its entries at the end, and only reading one by one checks each one's
        // CRC-32.
        try (ZipFile whole = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
                ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            if (first == null
                    || !first.getName().equals(Backup.FORMAT)
                    || !new String(zip.readNBytes(100), StandardCharsets.US_ASCII).equals(Backup.VERSION)) {
                throw new BackupException(archive + " is no backup that this program can read.");
            }
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (whole.getEntry(entry.getName()) == null) {
                    throw new BackupException(archive + " is damaged: an entry is not in its list.");
                }
                unpack(zip, entry.getName(), working);
            }
            if (1 + files + (hasStore ? 1 : 0) != whole.size()) {
                throw new BackupException(archive + " is damaged: an entry is missing.");
            }
        } catch (IllegalArgumentException e) {
            throw new BackupException(archive + " is damaged: a name in it cannot be read.");
        }
        if (hasStore && !isStore.test(working.resolve(Backup.STORE))) {
            throw new BackupException(archive + " is damaged: the store in it cannot be used.");
        }
    }

    private void unpack(ZipInputStream zip, String name, Path working) throws IOException, BackupException {
        Path target = target(name, working);
        Files.createDirectories(parent(target));
        try (OutputStream out = Files.newOutputStream(PrivateFiles.createFile(target))) {
            byte[] block = new byte[1 << 16];
            for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                bytes += read;
                if (bytes > MAX_BYTES) {
                    throw new BackupException("the backup is too large to be one.");
                }
                out.write(block, 0, read);
            }
        }
        Trees.sync(target);
    }

    /** Where an entry belongs; no name leads out of the folder. */
    private Path target(String name, Path working) throws BackupException {
        try {
            Path target = working.resolve(name).normalize();
            if (name.equals(Backup.STORE)) {
                hasStore = true;
                return target;
            }
            if (name.startsWith(Backup.CORPUS)
                    && !name.endsWith("/")
                    && target.startsWith(working.resolve("corpus"))
                    && name.indexOf('\\') < 0) {
                files++;
                return target;
            }
        } catch (InvalidPathException e) {
            throw new BackupException("the backup holds a name that this system cannot read.");
        }
        throw new BackupException("the backup holds a name that has no place in one: " + name);
    }
}
