package dev.hatsugen.store.sqlite;

import dev.hatsugen.cache.FileCache;
import dev.hatsugen.cache.ProgramResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Has SQLite load its native library from a {@link FileCache}. By itself it unpacks it into the temporary folder, once a process, and
 * a process that is killed leaves it there for good.
 */
final class SqliteLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private SqliteLibrary() {}

    /** To be called before SQLite is first used. Where it cannot be done, SQLite does as it does by itself. */
    static void prepare() {
        if (PREPARED.compareAndSet(false, true) && System.getProperty(FOLDER) == null) {
            try {
                String name = LibraryLoaderUtil.getNativeLibName();
                Path folder = unpacked(name);
                if (Files.isExecutable(folder.resolve(name))) { // on a disk mounted noexec nothing is
                    System.setProperty(FOLDER, folder.toString());
                }
            } catch (IOException e) {
                LOG.debug("SQLite unpacks its native library by itself", e);
            }
        }
    }

    private static Path unpacked(String name) throws IOException {
        ProgramResource library = ProgramResource.of(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        return FileCache.OF_PROCESS.folder("sqlite", library.version(), folder -> {
            Path file = folder.resolve(name);
            library.copyTo(file);
            if (!file.toFile().setExecutable(true, false)) {
                throw new IOException(file + " cannot be made executable");
            }
        });
    }
}
