package dev.hatsugen.parsing.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what the streams of a PDF become when they are unpacked, whatever they are packed with. */
final class UnpackedLength {

    private static final Logger LOG = LoggerFactory.getLogger(UnpackedLength.class);

    /** Pictures are not unpacked where text is taken out. */
    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE);

    private long total;

    /**
     * Counts one stream.
     *
     * @throws UnreadableFormatException if it is too long, or all streams together are
     */
    void add(COSStream stream) throws UnreadableFormatException {
        if (!stream.hasData()) {
            return;
        }
        List<COSName> filters = filters(stream);
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream packed = raw;
            if (filters.isEmpty()) {
                raw.transferTo(new Counted(false));
            }
            for (int i = 0; i < filters.size(); i++) {
                if (OF_PICTURES.contains(filters.get(i))) {
                    checkPicture(stream);
                    return;
                }
                Counted unpacked = new Counted(i < filters.size() - 1);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, stream, i);
                packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
            }
        } catch (TooLongException e) {
            throw Bounds.tooLargeUnpacked();
        } catch (IOException e) {
            LOG.trace("damaged: the library reads what can be read", e);
        }
    }

    /** In bytes, of all streams that were counted so far. */
    long total() {
        return total;
    }

    private static void checkPicture(COSStream stream) throws UnreadableFormatException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            throw new UnreadableFormatException("a damaged PDF.");
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase given = stream.getFilters();
        if (given instanceof COSName name) {
            filters.add(name);
        } else if (given instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    private static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps what is unpacked only where it is packed once more. */
    private final class Counted extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long length;

        private Counted(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            length += count;
            total += count;
            if (length > Bounds.MAX_UNPACKED_BYTES || total > Bounds.MAX_ALL_UNPACKED_BYTES) {
                throw new TooLongException();
            }
            if (keeps) {
                kept.write(bytes, from, count);
            }
        }
    }
}
