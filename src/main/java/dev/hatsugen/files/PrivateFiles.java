package dev.hatsugen.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that their owner alone can read, where the file system knows owners as POSIX does. On other systems
 * (Windows) the rights of the folder above hold.
 */
public final class PrivateFiles {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private PrivateFiles() {}

    /**
     * Makes {@code folder} and those above it that are missing; folders that are there keep their rights.
     *
     * @return {@code folder}
     */
    public static Path createFolders(Path folder) throws IOException {
        return Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /**
     * Makes an empty file.
     *
     * @return {@code file}
     * @throws FileAlreadyExistsException if it is there
     */
    public static Path createFile(Path file) throws IOException {
        return Files.createFile(file, rights(file, FILE));
    }

    /** Makes {@code file} and the folders above it where they are missing; takes the file from others where it is there. */
    public static void ensureFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            createFolders(folder);
        }
        if (!Files.exists(file)) {
            createFile(file);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(FILE));
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
