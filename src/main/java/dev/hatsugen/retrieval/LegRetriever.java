package dev.hatsugen.retrieval;

import dev.hatsugen.index.Hit;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.function.Function;

/** Searches one leg, within the people and meetings that the question names. A failure of the index or the model is thrown. */
final class LegRetriever implements ContentRetriever {

    /** How many passages a leg finds at most. */
    private static final int DEPTH = 200;

    private final Leg leg;
    private final Function<MinutesQuery, List<Hit>> search;

    private LegRetriever(Leg leg, Function<MinutesQuery, List<Hit>> search) {
        this.leg = leg;
        this.search = search;
    }

    static LegRetriever of(Leg leg, PassageSearch index, Glosser glosser) {
        return new LegRetriever(
                leg,
                switch (leg) {
                    case WORDS ->
                        query -> index.byWords(query.question().topic().terms(), query.scope(), DEPTH);
                    case GLOSS -> query -> index.byGloss(glosser.gloss(query.searchText()), query.scope(), DEPTH);
                    case PASSAGE_VECTOR -> query -> index.byPassageVector(query.vector(), query.scope(), DEPTH);
                    case SENTENCE_VECTOR -> query -> index.bySentenceVector(query.vector(), query.scope(), DEPTH);
                });
    }

    /** The passages that this leg finds for a {@link MinutesQuery}, best first. */
    @Override
    public List<Content> retrieve(Query query) {
        return search.apply(MinutesQuery.of(query)).stream()
                .map(hit -> (Content) new PassageContent.Found(leg, hit.passage(), hit.score()))
                .toList();
    }
}
