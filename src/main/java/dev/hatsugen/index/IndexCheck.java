package dev.hatsugen.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether an index is whole. Lucene ends each of its files with a CRC-32 of the bytes before; all of them are read here,
 * which takes about a millisecond a megabyte, so that no damaged byte is searched or copied into another index.
 */
final class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    private IndexCheck() {}

    /**
     * What is in the folder of an index.
     *
     * @param manifest of a whole index; empty where there is none
     * @param isDamaged whether there was one that was not whole
     */
    record Found(Optional<Manifest> manifest, boolean isDamaged) {}

    /** Looks at an index, and deletes the files of a damaged one: nothing is in them that cannot be made again. */
    static Found look(FSDirectory directory) throws IOException {
        try {
            return new Found(manifest(directory), false);
        } catch (DamagedIndexException e) {
            LOG.warn("The index in {} is damaged and is rebuilt: {}", directory.getDirectory(), e.getMessage());
            clear(directory);
            return new Found(Optional.empty(), true);
        }
    }

    /**
     * The manifest of the index; empty where there is no index, or another program made it.
     *
     * @throws DamagedIndexException if a file of the index is missing, cut, changed or of another version of Lucene
     * @throws IOException if a file cannot be read for another reason, which says nothing of what is in it
     */
    static Optional<Manifest> manifest(FSDirectory directory) throws IOException, DamagedIndexException {
        for (String file : directory.listAll()) {
            if (isOfLucene(file) && Files.isDirectory(directory.getDirectory().resolve(file))) {
                throw new DamagedIndexException(new FileNotFoundException(file + " is a folder"));
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Manifest.from(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | IllegalArgumentException
                | IllegalStateException e) {
            // The last two come from a changed byte that is read before the checksum behind it, as the name of a codec
            // is.
            throw new DamagedIndexException(e);
        }
    }

    /**
     * Deletes the files of Lucene, and no others, and moves folders with their names, so that an index can be made in their place.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another process is writing the index
     */
    private static void clear(FSDirectory directory) throws IOException {
        try (Lock lock = directory.obtainLock("write.lock")) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                Path path = directory.getDirectory().resolve(file);
                if (isOfLucene(file) && Files.isDirectory(path)) {
                    Files.move(
                            path,
                            Files.createTempDirectory(directory.getDirectory(), "set-aside-")
                                    .resolve(file));
                } else if (isOfLucene(file)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isOfLucene(String file) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                || file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }
}
