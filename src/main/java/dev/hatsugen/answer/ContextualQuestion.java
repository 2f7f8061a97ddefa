package dev.hatsugen.answer;

import dev.hatsugen.question.FollowUpQuery;

/**
 * Words that go on from an answer.
 *
 * @param query what is searched for
 */
public record ContextualQuestion(FollowUpQuery query) {

    /** The whole question, which needs no answer before it. */
    public String whole() {
        return query.whole().question();
    }
}
