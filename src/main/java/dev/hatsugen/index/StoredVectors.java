package dev.hatsugen.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Reads the vectors that an index holds, so that the same text need not be embedded again. {@link IndexCheck} goes before. */
final class StoredVectors {

    private StoredVectors() {}

    /**
     * Vectors by the hash of their text, if the same model made them of the same glosses.
     *
     * @param meetings the keys of the meetings to read; null for all
     * @return none where there is no index, or one that is broken: everything is embedded again
     */
    static Map<String, float[]> of(Directory directory, Manifest manifest, @Nullable Set<String> meetings) {
        Map<String, float[]> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Optional<Manifest> present = Manifest.from(reader.getIndexCommit().getUserData());
            if (present.isPresent() && manifest.embedsLike(present.get())) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    FixedBitSet documents = documents(leaf.reader(), meetings);
                    collect(leaf.reader(), Fields.VECTOR, documents, known);
                    collect(leaf.reader(), Fields.SENTENCE_VECTOR, documents, known);
                    collect(leaf.reader(), Fields.ONLY_SENTENCE_VECTOR, documents, known);
                }
            }
        } catch (IOException e) {
            known.clear();
        }
        return known;
    }

    private static FixedBitSet documents(LeafReader leaf, @Nullable Set<String> meetings) throws IOException {
        FixedBitSet documents = new FixedBitSet(leaf.maxDoc());
        if (meetings == null) {
            documents.set(0, leaf.maxDoc());
            return documents;
        }
        for (String meeting : meetings) {
            PostingsEnum postings = leaf.postings(new Term(Fields.MEETING, meeting), PostingsEnum.NONE);
            if (postings != null) {
                documents.or(postings);
            }
        }
        return documents;
    }

    private static void collect(LeafReader leaf, String field, FixedBitSet documents, Map<String, float[]> known)
            throws IOException {
        ByteVectorValues vectors = leaf.getByteVectorValues(field);
        BinaryDocValues hashes = leaf.getBinaryDocValues(Fields.TEXT_HASH);
        if (vectors == null || hashes == null) {
            return;
        }
        KnnVectorValues.DocIndexIterator all = vectors.iterator();
        for (int document = all.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = all.nextDoc()) {
            if (documents.get(document) && hashes.advanceExact(document)) {
                BytesRef hash = hashes.binaryValue();
                known.put(
                        HexFormat.of().formatHex(hash.bytes, hash.offset, hash.offset + hash.length),
                        ByteVectors.toFloats(vectors.vectorValue(all.index())));
            }
        }
    }
}
