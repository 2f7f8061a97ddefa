package dev.hatsugen.answer;

import dev.hatsugen.index.IndexException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RetriableException;
import java.util.function.Supplier;

/** Turns what went wrong below into a failure that says whether to try again; never into an answer. */
public final class AnswerFailures {

    private AnswerFailures() {}

    /**
     * What {@code work} gives.
     *
     * @throws AnswerFailedException if the index or a model failed
     */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (IndexException | LangChain4jException e) {
            throw of(e);
        }
    }

    static AnswerFailedException of(RuntimeException e) {
        boolean retriable =
                e instanceof RetriableException || (e instanceof IndexException index && index.isRetriable());
        return new AnswerFailedException(
                "the question could not be worked on: " + e.getClass().getSimpleName(), e, retriable);
    }
}
