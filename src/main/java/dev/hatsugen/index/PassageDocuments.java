package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Passage;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene documents of passages: one of each passage, followed by one of each of its sentences
 * where it is not the only one. */
final class PassageDocuments {

    private static final FieldType CHARACTERS = new FieldType();

    /** Terms and how often they are: nobody asks where. */
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
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
        return batch.parallelStream().flatMap(this::documents).toList();
    }

    private Stream<Document> documents(Passage passage) {
        List<String> sentences = sentences(passage).toList();
        if (sentences.equals(List.of(passage.text()))) {
            return Stream.of(ofPassage(passage, Fields.ONLY_SENTENCE_VECTOR));
        }
        return Stream.concat(
                Stream.of(ofPassage(passage, Fields.VECTOR)),
                sentences.stream().map(sentence -> ofSentence(passage, sentence)));
    }

    private static Stream<String> sentences(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream().map(sentence -> sentence.of(words));
    }

    private Document ofPassage(Passage passage, String vectorField) {
        Document document = document(passage, passage.text());
        document.add(new Field(Fields.WORDS, passage.text(), TERMS));
        document.add(new Field(Fields.GLOSS, glosser.gloss(passage.text()), TERMS));
        document.add(
                new Field(Fields.CHARACTERS, NormalizedText.of(passage.text()).text(), CHARACTERS));
        document.add(vector(vectorField, passage.text()));
        StoredTokens.add(document, vectors.tokens(passage.text()));
        return document;
    }

    private Document ofSentence(Passage passage, String sentence) {
        Document document = document(passage, sentence);
        document.add(vector(Fields.SENTENCE_VECTOR, sentence));
        return document;
    }

    private Field vector(String field, String text) {
        return new KnnByteVectorField(field, ByteVectors.of(vectors.of(text)), VectorSimilarityFunction.COSINE);
    }

    private static Document document(Passage passage, String text) {
        String meeting = passage.meeting().key();
        String participant =
                Fields.participant(meeting, passage.statement().speaker().key());
        Document document = new Document();
        document.add(new StringField(Fields.PASSAGE, passage.id(), Field.Store.NO));
        document.add(new StringField(Fields.MEETING, meeting, Field.Store.NO));
        document.add(new StringField(Fields.PARTICIPANT, participant, Field.Store.NO));
        document.add(new BinaryDocValuesField(
                Fields.TEXT_HASH, new BytesRef(HexFormat.of().parseHex(Vectors.hash(text)))));
        return document;
    }
}
