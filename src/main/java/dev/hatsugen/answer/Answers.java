package dev.hatsugen.answer;

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
}
