package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.Analysis;
import dev.hatsugen.index.Fields;
import dev.hatsugen.index.TokenVectors;
import dev.hatsugen.index.Vectors;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Passage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes documents of passages: one of each passage, and one of each of its sentences, as in Lucene in this process. The id is that of
 * the passage, followed by {@code #} and a number for a sentence: the same passage always has the same documents.
 */
final class Documents {

    /** The field that holds the id of a document, to sort by. */
    static final String ID = "id";

    private static final char SENTENCE = '#';

    private final Vectors vectors;
    private final Glosser glosser;

    Documents(Vectors vectors, Glosser glosser) {
        this.vectors = vectors;
        this.glosser = glosser;
    }

    /** The documents of {@code batch}, each under {@code id} its id; what has no vector yet is embedded in one call. */
    List<Map<String, Object>> of(List<Passage> batch) {
        vectors.prepare(batch.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.text()), sentences(passage)))
                .toList());
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Passage passage : batch) {
            documents.add(ofPassage(passage));
            List<String> sentences = sentences(passage).toList();
            for (int i = 0; i < sentences.size(); i++) {
                Map<String, Object> sentence = document(passage, sentences.get(i), passage.id() + SENTENCE + i);
                sentence.put(Fields.SENTENCE_VECTOR, vectors.of(sentences.get(i)));
                documents.add(sentence);
            }
        }
        return documents;
    }

    /** The id of the passage whose sentence has the document {@code id}. */
    static String passageOfSentence(String id) {
        return id.substring(0, id.lastIndexOf(SENTENCE));
    }

    /** The id of a document. */
    static String id(Map<String, Object> document) {
        return String.valueOf(document.get(ID));
    }

    private static Stream<String> sentences(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream().map(sentence -> sentence.of(words));
    }

    private Map<String, Object> ofPassage(Passage passage) {
        String text = passage.text();
        Map<String, Object> document = document(passage, text, passage.id());
        document.put(Fields.WORDS, String.join("\n", Analysis.terms(Fields.WORDS, text)));
        document.put(Fields.GLOSS, String.join("\n", Analysis.terms(Fields.GLOSS, glosser.gloss(text))));
        String normalized = NormalizedText.of(text).text();
        document.put(Fields.CHARACTERS, Set.copyOf(Analysis.terms(Fields.CHARACTERS, normalized)));
        document.put(Fields.VECTOR, vectors.of(text));
        TokenVectors tokens = vectors.tokens(text);
        if (!tokens.pieces().isEmpty()) {
            document.put(
                    Fields.TOKENS,
                    Base64.getEncoder().encodeToString(tokens.vectors().toBytes()));
            document.put(Fields.PIECES, Set.copyOf(tokens.pieces()));
        }
        return document;
    }

    private static Map<String, Object> document(Passage passage, String text, String id) {
        String meeting = passage.meeting().key();
        Map<String, Object> document = new HashMap<>();
        document.put(ID, id);
        document.put(Fields.MEETING, meeting);
        document.put(
                Fields.PARTICIPANT,
                Fields.participant(meeting, passage.statement().speaker().key()));
        document.put(Fields.TEXT_HASH, Vectors.hash(text));
        return document;
    }
}
