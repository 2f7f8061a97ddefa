package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;

/** Makes an index of a corpus: all of it, in one commit, together with its manifest. */
final class IndexBuilder {

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

    IndexBuilder(EmbeddingModel model, Glosser glosser, IndexProgress progress) {
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
        IndexWriterConfig config = new IndexWriterConfig(Analysis.BY_FIELD)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCodec(CODEC)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            progress.begin(passages.size(), why);
            for (int from = 0; from < passages.size(); from += BATCH) {
                List<Passage> batch = passages.subList(from, Math.min(from + BATCH, passages.size()));
                addAll(writer, batch, new Vectors(model, known));
                progress.advance(batch.size());
            }
            writer.setLiveCommitData(manifest.toMap().entrySet());
            writer.commit();
            progress.end();
        }
    }

    private void addAll(IndexWriter writer, List<Passage> batch, Vectors vectors) throws IOException {
        List<String> texts = batch.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.text()), sentences(passage)))
                .toList();
        vectors.prepare(texts);
        for (Passage passage : batch) {
            writer.addDocument(passageDocument(passage, vectors));
            for (String sentence : sentences(passage).toList()) {
                writer.addDocument(sentenceDocument(passage, sentence, vectors));
            }
        }
    }

    private static Stream<String> sentences(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream().map(sentence -> sentence.of(words));
    }

    private Document passageDocument(Passage passage, Vectors vectors) {
        Document document = document(passage, passage.text());
        document.add(new TextField(Fields.WORDS, passage.text(), Field.Store.NO));
        document.add(new TextField(Fields.GLOSS, glosser.gloss(passage.text()), Field.Store.NO));
        document.add(
                new KnnFloatVectorField(Fields.VECTOR, vectors.of(passage.text()), VectorSimilarityFunction.COSINE));
        return document;
    }

    private static Document sentenceDocument(Passage passage, String sentence, Vectors vectors) {
        Document document = document(passage, sentence);
        document.add(
                new KnnFloatVectorField(Fields.SENTENCE_VECTOR, vectors.of(sentence), VectorSimilarityFunction.COSINE));
        return document;
    }

    private static Document document(Passage passage, String text) {
        String meeting = passage.meeting().key();
        String voice = Fields.voice(meeting, passage.statement().speaker().key());
        Document document = new Document();
        document.add(new StringField(Fields.PASSAGE, passage.id(), Field.Store.YES));
        document.add(new StringField(Fields.MEETING, meeting, Field.Store.NO));
        document.add(new StringField(Fields.VOICE, voice, Field.Store.NO));
        document.add(new StoredField(Fields.TEXT_HASH, Digest.sha256(text)));
        return document;
    }
}
