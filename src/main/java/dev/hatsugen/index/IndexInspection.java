package dev.hatsugen.index;

import dev.hatsugen.messages.FileCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;

/**
 * How the files of an index are; looking changes none of them.
 *
 * @param cause what is wrong, in English; empty where nothing is
 */
public record IndexInspection(State state, String cause) {

    /** What is in the folder. */
    public enum State {
        /** No index. */
        NONE,
        /** An index, every byte as it was written. */
        WHOLE,
        /** An index that the next start rebuilds. */
        DAMAGED,
        /** Files that cannot be read. */
        UNREADABLE
    }

    /** Reads all files of the index in {@code folder} once. */
    public static IndexInspection of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new IndexInspection(State.NONE, "");
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            boolean isThere = IndexCheck.manifest(directory).isPresent();
            return new IndexInspection(isThere ? State.WHOLE : State.NONE, "");
        } catch (DamagedIndexException e) {
            return new IndexInspection(State.DAMAGED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new IndexInspection(State.UNREADABLE, FileCause.of(e));
        }
    }
}
