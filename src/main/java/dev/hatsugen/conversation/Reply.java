package dev.hatsugen.conversation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.request.RequestLine;

/** What is said to words that somebody writes, alone or after an earlier question. */
public sealed interface Reply
        permits Reply.Answered,
                Reply.Commanded,
                Reply.Help,
                Reply.Courtesy,
                Reply.NothingBefore,
                Reply.NoMore,
                Reply.NotUnderstood {

    /**
     * An answer.
     *
     * @param question the whole question that it answers
     * @param answer the answer
     * @param from the first of its quotes to show, counted from 0
     * @param taken what the question took over
     * @param subject the question that words after it go on from
     */
    record Answered(String question, Answer answer, int from, CarriedContext taken, String subject) implements Reply {}

    /** What a command gives is wanted. */
    record Commanded(RequestLine line) implements Reply {}

    /** What can be asked is wanted. */
    record Help() implements Reply {}

    /** Nothing was asked. */
    record Courtesy() implements Reply {}

    /** The words go on from a question, and there is none. */
    record NothingBefore() implements Reply {}

    /** All there is was shown already. */
    record NoMore() implements Reply {}

    /** The words name nothing to look for, and nothing before them does. */
    record NotUnderstood() implements Reply {}
}
