package dev.hatsugen.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that their owner alone can read, where the file system knows owners. */
final class PrivateFile {

    private PrivateFile() {}

    static OutputStream create(Path file) throws IOException {
        Files.createFile(file);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        return Files.newOutputStream(file);
    }
}
