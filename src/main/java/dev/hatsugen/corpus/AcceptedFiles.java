package dev.hatsugen.corpus;

import dev.hatsugen.parsing.format.Formats;

/** Which files may be minutes, before anybody has looked into them. */
public final class AcceptedFiles {

    private AcceptedFiles() {}

    /** Whether a file of that name may be minutes: no hidden file, no lock file, an end that is known. */
    public static boolean mayBe(String name) {
        return Formats.isNamedLikeMinutes(name);
    }

    /** The largest file that is read, in bytes. */
    public static long maxBytes() {
        return Formats.maxFileBytes();
    }
}
