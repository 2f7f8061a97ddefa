package dev.hatsugen.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others must not read: the token's file and the store. No finding holds a word of them. */
public final class Secrets {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private Secrets() {}

    /**
     * The token's form, and who may read its file.
     *
     * @param token null where none is set
     * @param file where it is from; null for the environment
     */
    public static Finding token(@Nullable String token, @Nullable Path file) {
        if (token == null) {
            return new Finding("token", Finding.Status.OK, "none", List.of());
        }
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return Finding.failed("token", "form");
        }
        if (file != null && isOpen(file)) {
            return Finding.warning("token", "open", file);
        }
        return Finding.ok("token");
    }

    /** A warning where others may read the store's file. */
    public static Optional<Finding> store(Path file) {
        return isOpen(file) ? Optional.of(Finding.warning("store", "open", file)) : Optional.empty();
    }

    /** Whether the file can be read or written by others than its owner, where the file system knows owners. */
    private static boolean isOpen(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return view != null
                    && Files.exists(file)
                    && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
        } catch (IOException e) {
            return false; // whoever cannot read them is told so by the look at the file itself
        }
    }
}
