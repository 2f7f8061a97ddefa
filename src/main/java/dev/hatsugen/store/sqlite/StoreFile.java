package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.StoreFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database and the file it is in: opened when first used and again after a failure, rebuilt where it was deleted, set aside
 * where it is damaged. One thread at a time.
 */
final class StoreFile {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    private final Path file;
    private @Nullable Database database;
    private @Nullable Path setAside;

    StoreFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** Where an unusable file was put; null if none was. */
    @Nullable
    Path setAside() {
        return setAside;
    }

    /** Runs {@code work} as one transaction; once more on a new file where the present one turns out to be unusable. */
    <T> T transaction(Database.Work<T> work) throws SQLException, IOException, UnusableStoreException {
        try {
            return attempt(work);
        } catch (SQLException | UnusableStoreException e) {
            StoreFault failure = SqliteFaults.of(file, e);
            if (failure.kind() != StoreFault.Kind.DAMAGED) {
                throw e;
            }
            LOG.warn("The store cannot be used: {}", failure.told());
        }
        setAside = SetAside.move(file);
        LOG.warn("The unusable store is kept as {}; limits and feedback start again", setAside);
        return attempt(work);
    }

    private <T> T attempt(Database.Work<T> work) throws SQLException, IOException, UnusableStoreException {
        try {
            return opened().transaction(work);
        } catch (SQLException e) {
            close(e);
            throw e;
        }
    }

    private Database opened() throws SQLException, IOException, UnusableStoreException {
        Database open = database;
        if (open != null && Files.exists(file)) {
            return open;
        }
        if (open != null) {
            LOG.warn("The store {} was deleted and is rebuilt", file);
            open.close();
        }
        Database fresh = Database.open(file);
        database = fresh;
        return fresh;
    }

    void emptyLog() throws SQLException, IOException, UnusableStoreException {
        opened().emptyLog();
    }

    private void close(SQLException failure) {
        try {
            close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    void close() throws SQLException {
        Database open = database;
        database = null;
        if (open != null) {
            open.close();
        }
    }
}
