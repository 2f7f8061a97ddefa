package dev.hatsugen.store;

import java.nio.file.Path;

/** Which database keeps what outlives a restart. */
public sealed interface StoreSettings {

    /**
     * A SQLite file.
     *
     * @param file made, with its folder, where there is none
     */
    record Sqlite(Path file) implements StoreSettings {}
}
