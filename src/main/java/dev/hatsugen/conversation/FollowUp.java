package dev.hatsugen.conversation;

/** What somebody wants who writes after an earlier question. */
public sealed interface FollowUp permits FollowUp.Complete, FollowUp.Continued, FollowUp.More, FollowUp.Courtesy {

    /** A whole question, or words that go on from nothing: it is asked as it stands. */
    record Complete() implements FollowUp {}

    /**
     * A question that takes something over.
     *
     * @param question the whole question, in words that need nothing before them
     * @param taken what comes from the question before
     */
    record Continued(String question, CarriedContext taken) implements FollowUp {}

    /**
     * The next quotes on the same question.
     *
     * @param question the question before
     * @param taken what it asks
     */
    record More(String question, CarriedContext taken) implements FollowUp {}

    /** Thanks, or a nod: nothing is asked. */
    record Courtesy() implements FollowUp {}
}
