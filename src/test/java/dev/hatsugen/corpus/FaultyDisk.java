package dev.hatsugen.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.jspecify.annotations.Nullable;

/** A disk that refuses a counted step: the file system of the machine, and in front of it what may be wrong with one. */
final class FaultyDisk extends FilterFileSystemProvider {

    /** What is refused. */
    enum Fault {
        /** There is no room: half of the bytes are written, and no file or folder is made. */
        FULL,
        /** What was written does not reach the disk. */
        SYNC,
        /** A file is not moved. */
        MOVE,
        /** Nothing is refused, but one byte is written at a time. */
        SHORT
    }

    /** The names of the files and folders that were made sure of. */
    private final Set<String> synced = new HashSet<>();

    private @Nullable Fault fault;
    private boolean isForGood;
    private int stepsLeft;

    FaultyDisk(FileSystem machine) {
        super("faulty://", machine);
    }

    /**
     * Refuses the step of that number, counted from 0 among those that the fault concerns.
     *
     * @param isForGood whether those after it too
     */
    void fail(Fault what, int step, boolean isForGood) {
        fault = what;
        stepsLeft = step;
        this.isForGood = isForGood;
    }

    /** Refuses nothing more; tells whether it had refused anything. */
    boolean mend() {
        fault = null;
        return stepsLeft < 0;
    }

    /** The names of what was made sure of since this was last asked. */
    Set<String> synced() {
        Set<String> names = Set.copyOf(synced);
        synced.clear();
        return names;
    }

    private boolean refuses(Fault kind) {
        if (fault != kind) {
            return false;
        }
        stepsLeft--;
        return stepsLeft == -1 || (stepsLeft < -1 && isForGood);
    }

    private void step(Fault kind, String refusal) throws IOException {
        if (refuses(kind)) {
            throw new IOException(refusal);
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        step(Fault.FULL, "No space left on device");
        super.createDirectory(folder, attributes);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        step(Fault.MOVE, "Input/output error");
        super.move(from, to, options);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new Channel(
                super.newFileChannel(path, options, attributes),
                String.valueOf(path.normalize().getFileName()));
    }

    private final class Channel extends FilterFileChannel {

        private final String name;

        Channel(FileChannel channel, String name) {
            super(channel);
            this.name = name;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            boolean isRefused = refuses(Fault.FULL);
            if (!isRefused && fault != Fault.SHORT) {
                return super.write(bytes);
            }
            int some = fault == Fault.SHORT ? 1 : bytes.remaining() / 2;
            ByteBuffer first = bytes.slice(bytes.position(), some);
            super.write(first);
            if (isRefused) {
                throw new IOException("No space left on device");
            }
            bytes.position(bytes.position() + some);
            return some;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            step(Fault.SYNC, "Input/output error");
            super.force(metaData);
            synced.add(name);
        }
    }
}
