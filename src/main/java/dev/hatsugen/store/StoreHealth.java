package dev.hatsugen.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the store is.
 *
 * @param bytes how large the database's file is, without what is not yet written into it; 0 where there is none
 * @param fault why it cannot be used now; null if it can
 * @param setAside where an unusable file was put since the start, whose place a new one has taken; null if none was
 */
public record StoreHealth(
        long bytes, @Nullable StoreFault fault, @Nullable Path setAside) {}
