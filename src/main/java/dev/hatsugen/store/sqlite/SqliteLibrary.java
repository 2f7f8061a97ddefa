package dev.hatsugen.store.sqlite;

import dev.hatsugen.cache.NativeLibrary;
import java.util.List;
import org.sqlite.util.LibraryLoaderUtil;

/** The native code of SQLite. */
final class SqliteLibrary {

    private SqliteLibrary() {}

    /** That for this system. */
    static NativeLibrary ofSystem() {
        String file = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        return new NativeLibrary("sqlite", "org.sqlite.lib.path", List.of(file));
    }
}
