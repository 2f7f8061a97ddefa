package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/** Writes a Lucene index: each change is one commit, which holds the manifest of the corpus after it, or nothing at all. */
final class LuceneWriter {

    private static final int BATCH = 16;
    private static final int GRAPH_NEIGHBOURS = 16;
    private static final int GRAPH_BEAM = 200;

    /** A wide beam: with a narrow one the graph of a large index misses most true neighbours. */
    private static final Codec CODEC = new Lucene104Codec() {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(GRAPH_NEIGHBOURS, GRAPH_BEAM);
        }
    };

    private final EmbeddingModel model;
    private final Glosser glosser;
    private final IndexProgress progress;

    LuceneWriter(EmbeddingModel model, Glosser glosser, IndexProgress progress) {
        this.model = model;
        this.glosser = glosser;
        this.progress = progress;
    }

    /**
     * Replaces what {@code directory} holds by an index of {@code corpus}.
     *
     * @param known vectors of an earlier index by the hash of their text, which need not be made again
     * @param why for the operator
     */
    void build(Directory directory, Corpus corpus, Manifest manifest, Map<String, float[]> known, String why)
            throws IOException {
        List<Passage> passages = corpus.meetings().stream()
                .flatMap(meeting -> PassageCutter.passages(meeting).stream())
                .toList();
        try (IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE))) {
            progress.begin(passages.size(), why);
            for (List<Passage> batch : batches(passages)) {
                writer.addDocuments(documents(known).of(batch));
                progress.advance(batch.size());
            }
            commit(writer, manifest);
            progress.end();
        }
    }

    /**
     * Puts the passages of {@code meeting} in the place of those that its key has in {@code directory}.
     *
     * @param known vectors of the meeting as it was, by the hash of their text
     */
    void replace(Directory directory, Meeting meeting, Manifest manifest, Map<String, float[]> known)
            throws IOException {
        List<Passage> passages = PassageCutter.passages(meeting);
        List<Document> documents = new ArrayList<>();
        progress.begin(passages.size(), "added: " + meeting.key());
        for (List<Passage> batch : batches(passages)) {
            documents.addAll(documents(known).of(batch));
            progress.advance(batch.size());
        }
        try (IndexWriter writer = new IndexWriter(directory, change())) {
            writer.updateDocuments(new Term(Fields.MEETING, meeting.key()), documents);
            writer.forceMergeDeletes();
            commit(writer, manifest);
        }
        progress.end();
    }

    /** Removes the passages of the meeting with that key. */
    static void remove(Directory directory, String meeting, Manifest manifest) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, change())) {
            writer.deleteDocuments(new Term(Fields.MEETING, meeting));
            writer.forceMergeDeletes();
            commit(writer, manifest);
        }
    }

    private static void commit(IndexWriter writer, Manifest manifest) throws IOException {
        writer.setLiveCommitData(manifest.toMap().entrySet());
        writer.commit();
    }

    private PassageDocuments documents(Map<String, float[]> known) {
        return new PassageDocuments(new Vectors(model, known), glosser);
    }

    private static List<List<Passage>> batches(List<Passage> passages) {
        List<List<Passage>> batches = new ArrayList<>();
        for (int from = 0; from < passages.size(); from += BATCH) {
            batches.add(passages.subList(from, Math.min(from + BATCH, passages.size())));
        }
        return batches;
    }

    /**
     * How a change is written: deleted documents leave the index at once, because until they do, they count as if they held their
     * words. Merges run in the calling thread: a merge in the background would be given up when the writer is closed.
     */
    private static IndexWriterConfig change() {
        return config(IndexWriterConfig.OpenMode.APPEND)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(Analysis.BY_FIELD)
                .setOpenMode(mode)
                .setCodec(CODEC)
                .setCommitOnClose(false);
    }
}
