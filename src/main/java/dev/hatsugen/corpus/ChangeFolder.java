package dev.hatsugen.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The hidden folder of one change to a folder of minutes: the files to come, the files that were there, and the list of both. Its name
 * says how far the change has come. Every step may be taken again after the process ended in the middle of it.
 *
 * @param path of the hidden folder, inside the folder that is changed
 */
record ChangeFolder(Path path) {

    static final String LOCK = "lock";
    private static final String NEW = "new";
    private static final String OLD = "old";
    private static final String LIST = "changes.txt";
    private static final char COMES = '+';
    private static final char REPLACES = '~';
    private static final char GOES = '-';

    /** How far a change has come. */
    enum State {
        /** Nothing has happened to the folder yet, or all that will. */
        STAGED,
        /** It is to be made. */
        DECIDED,
        /** It is to be taken back. */
        UNDONE;

        String prefix() {
            return ".hatsugen-" + name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    /** Makes one, inside {@code folder}. */
    static ChangeFolder in(Path folder) throws IOException {
        Path path = Files.createTempDirectory(folder, State.STAGED.prefix());
        Files.createDirectory(path.resolve(NEW));
        Files.createDirectory(path.resolve(OLD));
        return new ChangeFolder(path);
    }

    /** Where a file waits that comes under {@code name}. */
    Path coming(String name) {
        return path.resolve(NEW).resolve(name);
    }

    private Path former(String name) {
        return path.resolve(OLD).resolve(name);
    }

    private Path there(String name) {
        return path.resolveSibling(name);
    }

    /** Writes down what will be done, and keeps what will be replaced: from here on, files are renamed only, which takes no room. */
    void writeList(List<String> coming, List<String> going) throws IOException {
        StringBuilder list = new StringBuilder();
        going.forEach(name -> list.append(GOES).append(name).append('\n'));
        for (String name : coming) {
            list.append(DurableFiles.copyIfPresent(there(name), former(name)) ? REPLACES : COMES)
                    .append(name)
                    .append('\n');
        }
        DurableFiles.write(path.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
        DurableFiles.syncFolder(path.resolve(NEW));
        DurableFiles.syncFolder(path.resolve(OLD));
        DurableFiles.syncFolder(path);
    }

    /** Names the folder after its state, which decides what will be done with it; see {@link #sync}. */
    ChangeFolder as(State from, State to) throws IOException {
        String name = path.getFileName().toString().replace(from.prefix(), to.prefix());
        return new ChangeFolder(Files.move(path, path.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE));
    }

    /** Makes sure of the names in the folder that is changed, that of this one among them. */
    void sync() throws IOException {
        DurableFiles.syncFolder(path.resolveSibling("."));
    }

    /** Makes the change. */
    void apply() throws IOException {
        for (String line : lines()) {
            String name = line.substring(1);
            if (line.charAt(0) == GOES) {
                DurableFiles.moveIfPresent(there(name), former(name));
            } else {
                DurableFiles.moveIfPresent(coming(name), there(name));
            }
        }
        sync();
    }

    /** Takes the change back. */
    void undo() throws IOException {
        for (String line : lines()) {
            String name = line.substring(1);
            if (line.charAt(0) == COMES) {
                Files.deleteIfExists(there(name));
            } else {
                DurableFiles.moveIfPresent(former(name), there(name));
            }
        }
        sync();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(path.resolve(LIST), StandardCharsets.UTF_8);
    }
}
