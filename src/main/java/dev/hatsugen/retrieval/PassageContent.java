package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import java.util.Map;
import java.util.Objects;

/** A passage on its way through the LangChain4j stages: it stays the same object from the index to the answer. */
sealed interface PassageContent extends Content {

    /** The key of the passage's id in the metadata of a segment. */
    String PASSAGE_ID = "passage";

    Passage passage();

    /** Greater is better; what it is comparable with, the case says. */
    double score();

    @Override
    default TextSegment textSegment() {
        return segment(passage());
    }

    @Override
    default Map<ContentMetadata, Object> metadata() {
        return Map.of(ContentMetadata.SCORE, score());
    }

    /** A passage as LangChain4j's models take it: its words, and its id in the metadata. */
    static TextSegment segment(Passage passage) {
        return TextSegment.from(passage.text(), Metadata.from(PASSAGE_ID, passage.id()));
    }

    /** The id of the passage that {@link #segment} made {@code segment} of; empty where it was not made so. */
    static String id(TextSegment segment) {
        return Objects.requireNonNullElse(segment.metadata().getString(PASSAGE_ID), "");
    }

    /** What one leg found; the score is comparable within that leg and question. */
    record Found(Leg leg, Passage passage, double score) implements PassageContent {}

    /**
     * What all legs found together; the score is comparable within one question.
     *
     * @param values what it was ranked by; empty where it was not ranked by a model
     */
    record Ranked(ScoredPassage ranked, Map<RankingFeature, Double> values) implements PassageContent {

        public Ranked {
            values = Map.copyOf(values);
        }

        public Ranked(ScoredPassage ranked) {
            this(ranked, Map.of());
        }

        @Override
        public Passage passage() {
            return ranked.passage();
        }

        @Override
        public double score() {
            return ranked.score();
        }
    }
}
