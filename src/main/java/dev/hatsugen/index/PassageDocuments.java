package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;

/** Makes Lucene documents of passages: one of each passage, followed by one of each of its sentences. */
final class PassageDocuments {

    private static final FieldType CHARACTERS = new FieldType();

    static {
        CHARACTERS.setTokenized(true);
        CHARACTERS.setOmitNorms(true);
        CHARACTERS.setIndexOptions(IndexOptions.DOCS);
        CHARACTERS.freeze();
    }

    private final Vectors vectors;
    private final Glosser glosser;

    PassageDocuments(Vectors vectors, Glosser glosser) {
        this.vectors = vectors;
        this.glosser = glosser;
    }

    /** The documents of {@code batch}; what has no vector yet is embedded in one call. On all cores. */
    List<Document> of(List<Passage> batch) {
        vectors.prepare(batch.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.text()), sentences(passage)))
                .toList());
        return batch.parallelStream()
                .flatMap(passage -> Stream.concat(
                        Stream.of(ofPassage(passage)),
                        sentences(passage).map(sentence -> ofSentence(passage, sentence))))
                .toList();
    }

    private static Stream<String> sentences(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream().map(sentence -> sentence.of(words));
    }

    private Document ofPassage(Passage passage) {
        Document document = document(passage, passage.text());
        document.add(new TextField(Fields.WORDS, passage.text(), Field.Store.NO));
        document.add(new TextField(Fields.GLOSS, glosser.gloss(passage.text()), Field.Store.NO));
        document.add(
                new Field(Fields.CHARACTERS, NormalizedText.of(passage.text()).text(), CHARACTERS));
        document.add(
                new KnnFloatVectorField(Fields.VECTOR, vectors.of(passage.text()), VectorSimilarityFunction.COSINE));
        StoredTokens.add(document, vectors.tokens(passage.text()));
        return document;
    }

    private Document ofSentence(Passage passage, String sentence) {
        Document document = document(passage, sentence);
        document.add(
                new KnnFloatVectorField(Fields.SENTENCE_VECTOR, vectors.of(sentence), VectorSimilarityFunction.COSINE));
        return document;
    }

    private static Document document(Passage passage, String text) {
        String meeting = passage.meeting().key();
        String participant =
                Fields.participant(meeting, passage.statement().speaker().key());
        Document document = new Document();
        document.add(new StringField(Fields.PASSAGE, passage.id(), Field.Store.YES));
        document.add(new StringField(Fields.MEETING, meeting, Field.Store.NO));
        document.add(new StringField(Fields.PARTICIPANT, participant, Field.Store.NO));
        document.add(new StoredField(Fields.TEXT_HASH, Digest.sha256(text)));
        return document;
    }
}
