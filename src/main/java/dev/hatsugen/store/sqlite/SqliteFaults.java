package dev.hatsugen.store.sqlite;

import dev.hatsugen.messages.FileCause;
import dev.hatsugen.store.StoreFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says of what kind a failure of SQLite, or of its file, is. */
final class SqliteFaults {

    private static final int PRIMARY_CODE = 0xff;

    private SqliteFaults() {}

    /** The fault that {@code failure} shows in work on {@code file}. */
    static StoreFault of(Path file, Exception failure) {
        return switch (failure) {
            case SQLiteException sqlite -> new StoreFault(kind(sqlite.getResultCode()), code(sqlite), file.toString());
            case UnusableStoreException unusable ->
                new StoreFault(StoreFault.Kind.DAMAGED, String.valueOf(unusable.getMessage()), file.toString());
            case AccessDeniedException denied ->
                new StoreFault(StoreFault.Kind.READ_ONLY, FileCause.of(denied), file.toString());
            case IOException io -> new StoreFault(StoreFault.Kind.UNREADABLE, FileCause.of(io), file.toString());
            default ->
                new StoreFault(StoreFault.Kind.UNREADABLE, failure.getClass().getSimpleName(), file.toString());
        };
    }

    private static String code(SQLiteException failure) {
        return failure.getResultCode().name();
    }

    private static StoreFault.Kind kind(SQLiteErrorCode code) {
        return switch (primary(code)) {
            case SQLITE_FULL -> StoreFault.Kind.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreFault.Kind.LOCKED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> StoreFault.Kind.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> StoreFault.Kind.DAMAGED;
            default -> StoreFault.Kind.UNREADABLE;
        };
    }

    /** Whether SQLite refuses a statement as such, because a table or column is missing. */
    static boolean isOfTheStatement(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && primary(sqlite.getResultCode()) == SQLiteErrorCode.SQLITE_ERROR;
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE);
    }
}
