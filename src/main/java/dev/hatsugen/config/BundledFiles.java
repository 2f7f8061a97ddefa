package dev.hatsugen.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folders that come with the program, under {@code bundled/} of its jar or of its folder of classes. They are read-only. */
final class BundledFiles {

    private static final String FOLDER = "bundled";
    private static @Nullable Path root;

    private BundledFiles() {}

    /** The bundled folder of that name; the jar that it is in stays open as long as the program runs. */
    static Path folder(String name) {
        return root().resolve(name);
    }

    private static synchronized Path root() {
        Path known = root;
        if (known == null) {
            known = rootIn(program());
            root = known;
        }
        return known;
    }

    /** @param program a jar, or a folder of classes */
    static Path rootIn(Path program) {
        if (Files.isDirectory(program)) {
            return program.resolve(FOLDER);
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(program);
            return jar.getPath(FOLDER).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + program + " cannot be read.", e);
        }
    }

    private static Path program() {
        try {
            return Path.of(BundledFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program does not know where its own file is.", e);
        }
    }
}
