package dev.hatsugen.retrieval;

import java.util.List;

/** Puts the passages that were found in their final order. Safe for several threads. */
@FunctionalInterface
interface Reranker {

    /** Keeps the order. */
    Reranker NONE = (query, passages) ->
            passages.stream().map(PassageContent.Ranked::new).toList();

    /**
     * Orders the passages of one question.
     *
     * @param passages what was found, best first
     * @return the same passages, best first
     */
    List<PassageContent.Ranked> rank(MinutesQuery query, List<ScoredPassage> passages);
}
