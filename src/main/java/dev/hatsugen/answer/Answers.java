package dev.hatsugen.answer;

import java.util.function.Consumer;

/** Something that answers questions about the minutes: {@link QuotingAnswers}, for every user interface of Hatsugen. */
@FunctionalInterface
public interface Answers {

    /**
     * Answers one question; safe to call from several threads.
     *
     * @param question as the user typed it: data, never a query language
     * @throws AnswerFailedException if it could not be worked on
     */
    Answer ask(String question);

    /**
     * As {@link #ask(String)}, for somebody who may be shown something before the answer is whole.
     *
     * @param early takes, on this thread, what can be shown until then: none, one or several answers, each in place of the one before
     */
    default Answer ask(String question, Consumer<Answer> early) {
        return ask(question);
    }

    /**
     * Answers words that go on from an answer; the answer carries the whole question. What knows nothing of the answer before asks that
     * question.
     *
     * @param early as for {@link #ask(String, Consumer)}
     */
    default Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return ask(asked.whole(), early);
    }
}
