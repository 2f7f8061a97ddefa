package dev.hatsugen.console;

import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.requests.Request;
import dev.hatsugen.answer.statements.Statements;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.minutes.Meeting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the commands ask that are no questions. A language is {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. Every method may
 * throw a {@link ConsoleFailure}.
 */
public interface Inquiries {

    /** Every statement of a member. */
    Statements statements(Statements.Request request);

    /** A member or an office on a topic, meeting by meeting. */
    Comparison compare(String member, String topic, Locale language);

    /** Whether claimed words stand in the minutes; opens no index. */
    Verification verify(String quote, Locale language);

    /**
     * What was asked of the government; opens no index.
     *
     * @param member whose requests, blank for all
     */
    FoundRequests requests(List<Meeting> meetings, String member);

    /**
     * Draws who spoke how much on what; opens no index.
     *
     * @param meetings empty for all
     * @param topics empty for the most telling terms; one of them and no meeting: that topic over the meetings
     * @param out the picture's file, in PNG; written only where the machine can draw Japanese
     */
    DrawnMap map(List<Meeting> meetings, List<String> topics, Path out, Locale language);

    /**
     * Requests, or nobody of that name.
     *
     * @param known whether the minutes name the member
     * @param near names like the one that nobody has
     * @param requests in the order of the record
     */
    record FoundRequests(boolean known, List<String> near, List<Request> requests) {
        public FoundRequests {
            near = List.copyOf(near);
            requests = List.copyOf(requests);
        }
    }

    /**
     * A map.
     *
     * @param written whether the picture's file was written
     * @param table the map as lines of columns, where it was not
     * @param hint what the reader can do about that
     */
    record DrawnMap(boolean written, String table, String hint) {}
}
