package dev.hatsugen.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Writes the token vectors of a passage into its document and reads them from there, one passage at a time. */
final class StoredTokens {

    private StoredTokens() {}

    /** Adds nothing where there are no tokens. */
    static void add(Document document, TokenVectors tokens) {
        if (tokens.pieces().isEmpty()) {
            return;
        }
        document.add(new BinaryDocValuesField(
                Fields.TOKENS, new BytesRef(tokens.vectors().toBytes())));
        Set.copyOf(tokens.pieces())
                .forEach(piece -> document.add(new StringField(Fields.PIECES, piece, Field.Store.NO)));
    }

    /** The vectors of the passage of that id; its sentences' documents have its id too, but no tokens. */
    static QuantizedVectors of(IndexReader reader, String id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.PASSAGE, id), PostingsEnum.NONE);
            BinaryDocValues tokens = leaf.reader().getBinaryDocValues(Fields.TOKENS);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && tokens != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                boolean isLive = live == null || live.get(postings.docID());
                if (isLive && tokens.advanceExact(postings.docID())) {
                    BytesRef bytes = tokens.binaryValue();
                    return QuantizedVectors.from(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)
                            .slice());
                }
            }
        }
        return QuantizedVectors.NONE;
    }
}
