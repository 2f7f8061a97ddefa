package dev.hatsugen.compare;

import dev.hatsugen.answer.Answer;
import java.util.List;
import java.util.Locale;

/** What a member or an office said on a topic, meeting by meeting. */
public sealed interface Comparison permits Comparison.SideBySide, Comparison.Missing {

    /** The member as asked. */
    String member();

    /** The topic as asked. */
    String topic();

    /** The language of our own words. */
    Locale language();

    /** One or two sentences of ours shown above the meetings. */
    String lead();

    /**
     * The meetings.
     *
     * @param meetings all of the corpus, oldest first; at least one shows a passage
     */
    record SideBySide(String member, String topic, Locale language, String lead, List<ComparedMeeting> meetings)
            implements Comparison {

        public SideBySide {
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * There is nothing to compare.
     *
     * @param reason why
     * @param suggestions names of members that are like the one asked for; may be empty
     */
    record Missing(
            String member, String topic, Locale language, String lead, Answer.Reason reason, List<String> suggestions)
            implements Comparison {

        public Missing {
            suggestions = List.copyOf(suggestions);
        }
    }
}
