package dev.hatsugen.messages;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be read or written. The messages of the platform's exceptions are often the file's name alone. */
public final class FileCause {

    private FileCause() {}

    /** The file, where the exception knows it, and the cause, in a few English words. */
    public static String of(IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return "not in the expected encoding";
        }
        if (!(failure instanceof FileSystemException file)) {
            return String.valueOf(failure.getMessage());
        }
        String reason = file.getReason();
        return file.getFile() + ": " + (reason == null ? kind(file) : reason);
    }

    private static String kind(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file";
            case NotDirectoryException file -> "no folder";
            case FileAlreadyExistsException file -> "a file stands where a folder should be";
            default -> failure.getClass().getSimpleName();
        };
    }
}
