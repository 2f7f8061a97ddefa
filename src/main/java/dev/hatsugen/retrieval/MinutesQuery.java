package dev.hatsugen.retrieval;

import dev.hatsugen.index.Scope;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.function.Supplier;

/** A query that carries the question as it was parsed, for the stages that follow. */
final class MinutesQuery extends Query {

    private final ParsedQuestion question;
    private final String searchText;
    private final Scope scope;
    private final Supplier<float[]> vector;
    private final List<Passage> candidates;

    /**
     * @param typed the query as it came in
     * @param searchText what is searched for: the topic, or the whole question where it has none
     * @param vector the embedding of {@code searchText}, made when it is first asked for
     * @param candidates passages that are ranked with those that the legs find
     */
    MinutesQuery(
            Query typed,
            ParsedQuestion question,
            String searchText,
            Scope scope,
            Supplier<float[]> vector,
            List<Passage> candidates) {
        super(typed.text(), typed.metadata());
        this.question = question;
        this.searchText = searchText;
        this.scope = scope;
        this.vector = vector;
        this.candidates = List.copyOf(candidates);
    }

    /** @throws IllegalArgumentException if {@link QuestionTransformer} did not make {@code query} */
    static MinutesQuery of(Query query) {
        if (query instanceof MinutesQuery minutes) {
            return minutes;
        }
        throw new IllegalArgumentException("a query without a parsed question");
    }

    ParsedQuestion question() {
        return question;
    }

    String searchText() {
        return searchText;
    }

    /** The meetings that are named, and the people whose words alone can answer. */
    Scope scope() {
        return scope;
    }

    /** The embedding of the search text; both vector legs share one. */
    float[] vector() {
        return vector.get();
    }

    /** Passages that are ranked with those that the legs find, whether or not a leg finds them. */
    List<Passage> candidates() {
        return candidates;
    }
}
