package dev.hatsugen.parsing.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unpacks every stream of a PDF once, counting and keeping nothing, before the library builds anything from the file. */
final class PdfStreams {

    private static final Logger LOG = LoggerFactory.getLogger(PdfStreams.class);
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};

    /** A stream may be packed more than once; no tool packs it more often. */
    private static final int MAX_LEVELS = 3;

    private PdfStreams() {}

    /**
     * Looks at all streams, those that no page uses too.
     *
     * @throws UnreadableFormatException if one unpacks to more than {@link Bounds#MAX_UNPACKED_BYTES}, or all of them to more
     *     than {@link Bounds#MAX_ALL_UNPACKED_BYTES}
     */
    static void check(byte... pdf) throws UnreadableFormatException {
        long total = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            for (int level = 1; level <= MAX_LEVELS; level++) {
                long length = unpacked(pdf, at, level);
                total += length;
                if (length == 0) {
                    break;
                }
            }
            if (total > Bounds.MAX_ALL_UNPACKED_BYTES) {
                throw Bounds.tooLargeUnpacked();
            }
        }
    }

    /** Where the next stream's bytes begin; -1 where no stream follows. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + START.length < pdf.length; i++) {
            if (isStart(pdf, i)) {
                int at = i + START.length;
                at += pdf[at] == '\r' ? 1 : 0;
                return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
            }
        }
        return -1;
    }

    private static boolean isStart(byte[] pdf, int at) {
        for (int i = 0; i < START.length; i++) {
            if (pdf[at + i] != START[i]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd'; // endstream
    }

    /** The length of the stream at {@code start}, unpacked {@code level} times; 0 where it is not packed so often. */
    private static long unpacked(byte[] pdf, int start, int level) throws UnreadableFormatException {
        try (InputStream raw = new ByteArrayInputStream(pdf, start, pdf.length - start)) {
            InputStream inflated = raw;
            for (int i = 0; i < level; i++) {
                inflated = new InflaterInputStream(inflated);
            }
            return Bounds.checkUnpacked(inflated);
        } catch (ZipException | EOFException e) {
            LOG.trace("not packed, packed otherwise, or damaged: the library reads what can be read", e);
            return 0;
        } catch (IOException e) {
            throw new UnreadableFormatException("a damaged PDF.", e);
        }
    }
}
