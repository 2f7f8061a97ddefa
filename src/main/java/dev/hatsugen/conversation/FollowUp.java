package dev.hatsugen.conversation;

import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;

/** What somebody wants who writes after an earlier question. */
public sealed interface FollowUp
        permits FollowUp.Complete,
                FollowUp.Continued,
                FollowUp.IntoShown,
                FollowUp.InContext,
                FollowUp.InLanguage,
                FollowUp.More,
                FollowUp.Courtesy,
                FollowUp.NotUnderstood {

    /** A whole question, or words that go on from nothing: it is asked as it is. */
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

    /**
     * Something that is looked for in the words around those that were shown.
     *
     * @param found the quotes of it, best first; empty where it is not there
     * @param question the words as typed, with what they are about
     * @param language of our own words
     * @param lead names the message that says what is shown
     * @param taken what comes from the question before
     */
    record IntoShown(List<VerifiedQuote> found, String question, Locale language, String lead, CarriedContext taken)
            implements FollowUp {

        public IntoShown {
            found = List.copyOf(found);
        }
    }

    /**
     * Words that are searched for as they go on from what was shown.
     *
     * @param query what is searched for
     * @param taken what comes from the question before
     * @param subject the question that words after these go on from
     */
    record InContext(FollowUpQuery query, CarriedContext taken, String subject) implements FollowUp {}

    /** The same answer, in another language. */
    record InLanguage(Locale language) implements FollowUp {}

    /** Words that name nothing to look for, after a question that names nothing either. */
    record NotUnderstood() implements FollowUp {}

    /** Thanks, or a nod: nothing is asked. */
    record Courtesy() implements FollowUp {}
}
