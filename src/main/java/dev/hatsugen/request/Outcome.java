package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import java.util.List;

/**
 * What was found for a request, or why nothing could be looked for.
 *
 * @param <T> what was asked for
 */
sealed interface Outcome<T> permits Outcome.Found, Outcome.Missing {

    /** What was asked for; it may still be empty. */
    record Found<T>(T value) implements Outcome<T> {}

    /**
     * The minutes have no such meeting or member.
     *
     * @param reason which of the two
     * @param lead says so in one or two sentences of ours, and names what there is
     * @param near the meetings that there are, or the members of like names; may be empty
     */
    record Missing<T>(Answer.Reason reason, String lead, List<String> near) implements Outcome<T> {
        public Missing {
            near = List.copyOf(near);
        }
    }
}
