package dev.hatsugen.answer;

import dev.hatsugen.index.IndexException;
import dev.langchain4j.exception.RetriableException;

/** Turns what went wrong below into a failure that says whether to try again; never into an answer. */
final class Failures {

    private Failures() {}

    static AnswerFailedException of(RuntimeException e) {
        boolean retriable =
                e instanceof RetriableException || (e instanceof IndexException index && index.isRetriable());
        return new AnswerFailedException(
                "the question could not be worked on: " + e.getClass().getSimpleName(), e, retriable);
    }
}
