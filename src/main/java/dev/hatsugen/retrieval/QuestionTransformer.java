package dev.hatsugen.retrieval;

import dev.hatsugen.index.Scope;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.rag.query.transformer.QueryTransformer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns a typed question into the query that the legs search with: its text, its scope and its embedding. */
final class QuestionTransformer implements QueryTransformer {

    /** The key of the {@link ParsedQuestion} among the invocation parameters of a query. */
    static final String QUESTION = "question";

    /** The key of the passages to rank besides those that are found; none where it is not given. */
    static final String CANDIDATES = "candidates";

    private final Supplier<EmbeddingModel> model;

    /** @param model asked for when the first question has to be embedded */
    QuestionTransformer(Supplier<EmbeddingModel> model) {
        this.model = model;
    }

    /** One query; none where there is no letter and no digit to search for. */
    @Override
    public Collection<Query> transform(Query query) {
        ParsedQuestion question = Objects.requireNonNull(
                query.metadata().invocationParameters().<ParsedQuestion>get(QUESTION), "the question was not parsed");
        List<Passage> candidates = query.metadata().invocationParameters().getOrDefault(CANDIDATES, List.<Passage>of());
        String topic = question.topic().text();
        String text = topic.isBlank() ? query.text() : topic;
        return isSearchable(text)
                ? List.of(new MinutesQuery(
                        query, question, text, scope(question), new LazyVector(model, text), candidates))
                : List.of();
    }

    static boolean isSearchable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Scope scope(ParsedQuestion question) {
        Set<String> meetings = question.meetings().stream().map(Meeting::key).collect(Collectors.toSet());
        Scope scope = new Scope(meetings, Set.of());
        for (Participant speaker : question.speakers()) {
            scope = scope.with(speaker.meeting(), speaker.speaker());
        }
        return scope;
    }
}
