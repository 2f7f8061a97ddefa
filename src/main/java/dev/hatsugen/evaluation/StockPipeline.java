package dev.hatsugen.evaluation;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/** LangChain4j as it comes: document splitter, embedding model, in-memory store. The baseline that Hatsugen is held against. */
final class StockPipeline {

    private static final int SEGMENT = 300;
    private static final int OVERLAP = 0;
    private static final int PAGE = 5;
    private static final String MEETING = "meeting";

    private StockPipeline() {}

    /** The pipeline twice: with its own number of results, which is three, and with as many as a page of ours holds. */
    static List<Contender> contenders(Corpus corpus, EmbeddingModel model) {
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        EmbeddingStoreIngestor ingestor = EmbeddingStoreIngestor.builder()
                .documentSplitter(DocumentSplitters.recursive(SEGMENT, OVERLAP))
                .embeddingModel(model)
                .embeddingStore(store)
                .build();
        for (Meeting meeting : corpus.meetings()) {
            ingestor.ingest(Document.from(meeting.source().text(), Metadata.from(MEETING, meeting.key())));
        }
        ContentRetriever asItComes = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(model)
                .build();
        ContentRetriever page = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(model)
                .maxResults(PAGE)
                .build();
        return List.of(
                new Contender("LangChain4j stock pipeline", question -> outcome(asItComes, question)),
                new Contender("the same with five results", question -> outcome(page, question)));
    }

    private static Outcome outcome(ContentRetriever retriever, String question) {
        long began = System.nanoTime();
        List<Outcome.Candidate> candidates = retriever.retrieve(Query.from(question)).stream()
                .map(content -> content.textSegment())
                .map(segment -> new Outcome.Candidate(
                        String.valueOf(segment.metadata().getString(MEETING)), "", segment.text()))
                .toList();
        return new Outcome(candidates, (System.nanoTime() - began) / 1e6);
    }
}
