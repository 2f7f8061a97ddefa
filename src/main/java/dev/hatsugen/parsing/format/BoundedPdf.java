package dev.hatsugen.parsing.format;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads a PDF and unpacks each stream once, decrypted and counting, before anything that is made of it is kept. */
final class BoundedPdf extends PDFParser {

    private final UnpackedLength length = new UnpackedLength();
    private boolean isTooLarge;

    BoundedPdf(byte... bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
    }

    /** The table of objects is read before there is an object to ask for, and is never encrypted. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
            check(stream);
        }
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        COSBase found = super.dereferenceCOSObject(object);
        if (found instanceof COSStream stream) {
            check(stream);
        }
        return found;
    }

    private void check(COSStream stream) throws IOException {
        try {
            length.add(stream);
        } catch (UnreadableFormatException e) {
            isTooLarge = true;
            throw new IOException(e); // the library goes on without what cannot be read
        }
    }

    /** @throws UnreadableFormatException if a stream that was asked for so far is larger than it may be */
    void checkBounds() throws UnreadableFormatException {
        if (isTooLarge) {
            throw Bounds.tooLargeUnpacked();
        }
    }
}
