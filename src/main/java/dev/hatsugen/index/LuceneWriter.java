package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Writes a Lucene index. Every commit holds whole meetings and the manifest that names them: whatever ends the process, the next one
 * goes on from the last commit.
 */
final class LuceneWriter {

    private static final int BATCH = 16;
    private static final int GRAPH_NEIGHBOURS = 16;
    private static final int GRAPH_BEAM = 200;

    /** After so many embedded texts, some twenty seconds of work, the meetings that are whole are committed. */
    private static final int MAX_VECTORS_AT_RISK = 2_048;

    /** Deleted documents count in the statistics of words until their segment is written again; so many per cent may. */
    private static final double MAX_DELETED_PERCENT = 10;

    /** A change merges segments up to so many documents: what it costs must not grow with the index. */
    private static final int MAX_DOCUMENTS_MERGED = 4_000;

    /**
     * Lucene's measure of when a segment gets no graph: below some 9,000 vectors comparing with all of them is exact, takes a few
     * milliseconds and costs nothing to prepare.
     */
    private static final int TINY_SEGMENT = 1_000;

    /** A wide beam: with a narrow one the graph of a large index misses most true neighbours. */
    private static final Codec CODEC = new Lucene104Codec() {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(GRAPH_NEIGHBOURS, GRAPH_BEAM, 1, null, TINY_SEGMENT);
        }
    };

    private final Vectors vectors;
    private final Glosser glosser;
    private final IndexProgress progress;

    /** @param known vectors by the hash of their text, which need not be made again */
    LuceneWriter(EmbeddingModel model, Map<String, float[]> known, Glosser glosser, IndexProgress progress) {
        this.vectors = new Vectors(model, known);
        this.glosser = glosser;
        this.progress = progress;
    }

    /**
     * Brings {@code directory} from the meetings it holds to those of {@code corpus}.
     *
     * @param manifest of {@code corpus}
     * @param held of each meeting whose documents may stay, by its key, the hash of what is indexed of it; empty if none may
     * @param why for the operator
     */
    void write(Directory directory, Corpus corpus, Manifest manifest, Map<String, String> held, String why)
            throws IOException {
        List<Meeting> changed = corpus.meetings().stream()
                .filter(meeting -> !manifest.hash(meeting).equals(held.get(meeting.key())))
                .toList();
        progress.begin(
                changed.stream()
                        .mapToInt(meeting -> IndexedPassages.of(meeting).size())
                        .sum(),
                why);
        try (IndexWriter writer = new IndexWriter(directory, config(held))) {
            Map<String, String> written = new HashMap<>(held);
            written.keySet().retainAll(manifest.meetings().keySet());
            for (String key : held.keySet()) {
                if (!written.containsKey(key)) {
                    writer.deleteDocuments(new Term(Fields.MEETING, key));
                }
            }
            for (Meeting meeting : changed) {
                writer.updateDocuments(new Term(Fields.MEETING, meeting.key()), documents(meeting));
                written.put(meeting.key(), manifest.hash(meeting));
                if (vectors.made() >= MAX_VECTORS_AT_RISK) {
                    commit(writer, manifest.with(written));
                    vectors.forgetMade();
                }
            }
            removeDeleted(writer);
            commit(writer, manifest);
        } finally {
            progress.end();
        }
    }

    private List<Document> documents(Meeting meeting) {
        PassageDocuments documents = new PassageDocuments(vectors, glosser);
        List<Document> all = new ArrayList<>();
        List<Passage> passages = IndexedPassages.of(meeting);
        for (int from = 0; from < passages.size(); from += BATCH) {
            List<Passage> batch = passages.subList(from, Math.min(from + BATCH, passages.size()));
            all.addAll(documents.of(batch));
            progress.advance(batch.size());
        }
        return all;
    }

    private static void removeDeleted(IndexWriter writer) throws IOException {
        writer.flush();
        IndexWriter.DocStats documents = writer.getDocStats();
        int deleted = documents.maxDoc - documents.numDocs;
        if (deleted * 100.0 > MAX_DELETED_PERCENT * documents.maxDoc) {
            writer.forceMergeDeletes();
        }
    }

    private static void commit(IndexWriter writer, Manifest manifest) throws IOException {
        writer.setLiveCommitData(manifest.toMap().entrySet());
        writer.commit();
    }

    /** Merges run in the calling thread: a merge in the background would be given up when the writer is closed. */
    private static IndexWriterConfig config(Map<String, String> held) {
        LogDocMergePolicy small = new LogDocMergePolicy();
        small.setMaxMergeDocs(MAX_DOCUMENTS_MERGED);
        return new IndexWriterConfig(Analysis.BY_FIELD)
                .setOpenMode(held.isEmpty() ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                .setCodec(CODEC)
                .setMergePolicy(held.isEmpty() ? new TieredMergePolicy() : small)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }
}
