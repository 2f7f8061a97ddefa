package dev.hatsugen.store;

import dev.hatsugen.messages.FileCause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Why the store cannot be used now.
 *
 * @param kind what there is to do about it
 * @param cause SQLite's own code, or what the platform says of the file; never a user's words
 * @param file of the store
 */
public record StoreFault(Kind kind, String cause, Path file) {

    private static final int PRIMARY_CODE = 0xff;

    /** Kinds of faults, by their remedy. */
    public enum Kind {
        /** Room has to be made on the disk. */
        FULL("make room on its disk"),
        /** Another process holds it and has to end. */
        LOCKED("end the other process that holds it"),
        /** File and folder have to be made writable. */
        READ_ONLY("let the bot's user write the file and its folder"),
        /** What is in it cannot be used; it is set aside. */
        DAMAGED("it is set aside and rebuilt"),
        /** The disk or the path has to be looked at. */
        UNREADABLE("look at the path and the disk");

        private final String remedy;

        Kind(String remedy) {
            this.remedy = remedy;
        }
    }

    static StoreFault of(Path file, Exception failure) {
        return switch (failure) {
            case SQLiteException sqlite -> new StoreFault(kind(sqlite.getResultCode()), code(sqlite), file);
            case UnusableStoreException unusable ->
                new StoreFault(Kind.DAMAGED, String.valueOf(unusable.getMessage()), file);
            case AccessDeniedException denied -> new StoreFault(Kind.READ_ONLY, FileCause.of(denied), file);
            case IOException io -> new StoreFault(Kind.UNREADABLE, FileCause.of(io), file);
            default -> new StoreFault(Kind.UNREADABLE, failure.getClass().getSimpleName(), file);
        };
    }

    private static String code(SQLiteException failure) {
        return failure.getResultCode().name();
    }

    private static Kind kind(SQLiteErrorCode code) {
        return switch (primary(code)) {
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.LOCKED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Kind.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            default -> Kind.UNREADABLE;
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

    /** For the log: file, cause and remedy. */
    String told() {
        return file + ": " + cause + "; " + kind.remedy;
    }
}
