package dev.hatsugen.parsing.format;

import java.io.IOException;
import java.io.InputStream;

/** How large a file may be, and what it may become when it is unpacked. */
final class Bounds {

    /** Of the file itself. */
    static final long MAX_FILE_BYTES = 32L << 20;

    static final int MAX_PAGES = 2_000;
    static final int MAX_TEXT_LENGTH = 2_000_000;
    private static final int MAX_BYTES_A_CHARACTER = 4;
    static final int MAX_LINE_LENGTH = 200_000;

    /** Of one part of a file, when it is unpacked. */
    static final long MAX_UNPACKED_BYTES = 32L << 20;

    /** Of what is drawn on one page: each of its numbers and signs becomes an object. */
    private static final long MAX_PAGE_BYTES = 8L << 20;

    /** Of all parts of a file together. */
    static final long MAX_ALL_UNPACKED_BYTES = 512L << 20;

    static final int MAX_SECONDS = 30;

    private Bounds() {}

    /** @throws UnreadableFormatException if a file of text is longer than it can be in any encoding */
    static void checkTextFile(byte... bytes) throws UnreadableFormatException {
        checkText(bytes.length / MAX_BYTES_A_CHARACTER);
    }

    /** @throws UnreadableFormatException if a text of {@code length} characters is longer than minutes are */
    static void checkText(long length) throws UnreadableFormatException {
        if (length > MAX_TEXT_LENGTH) {
            throw new UnreadableFormatException(
                    "holds more than " + MAX_TEXT_LENGTH + " characters. Split it into one file a meeting.");
        }
    }

    /**
     * Reads the stream to its end and returns its length.
     *
     * @throws UnreadableFormatException if it goes on beyond {@link #MAX_UNPACKED_BYTES}
     */
    static long checkUnpacked(InputStream stream) throws IOException, UnreadableFormatException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int read = stream.read(buffer);
        while (read >= 0) {
            total += read;
            if (total > MAX_UNPACKED_BYTES) {
                throw tooLargeUnpacked();
            }
            read = stream.read(buffer);
        }
        return total;
    }

    /** @throws UnreadableFormatException if so many bytes are more than any page of minutes draws */
    static void checkPage(long bytes) throws UnreadableFormatException {
        if (bytes > MAX_PAGE_BYTES) {
            throw new UnreadableFormatException(
                    "a page of it draws more than " + (MAX_PAGE_BYTES >> 20) + " MiB: not read.");
        }
    }

    static UnreadableFormatException tooLargeUnpacked() {
        return new UnreadableFormatException(
                "a part of it unpacks to more than " + (MAX_UNPACKED_BYTES >> 20) + " MiB: not read.");
    }
}
