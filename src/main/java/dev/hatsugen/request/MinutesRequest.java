package dev.hatsugen.request;

import static dev.hatsugen.request.Argument.FROM;
import static dev.hatsugen.request.Argument.MEETING;
import static dev.hatsugen.request.Argument.MEMBER;
import static dev.hatsugen.request.Argument.QUOTE;
import static dev.hatsugen.request.Argument.SORT;
import static dev.hatsugen.request.Argument.TO;
import static dev.hatsugen.request.Argument.TOPIC;
import static dev.hatsugen.request.Argument.WORDS;
import static dev.hatsugen.request.Parameter.bare;
import static dev.hatsugen.request.Parameter.optional;
import static dev.hatsugen.request.Parameter.required;
import static dev.hatsugen.request.Parameter.several;

import java.util.List;

/**
 * What can be asked of the minutes by name instead of by a question. Members and meetings are named as users name them; an
 * argument that was not given is empty. To add a request: a record here with its type in the list, a case in
 * {@link MinutesService}, and the messages of its name and description.
 */
public sealed interface MinutesRequest {

    /** Every type of request, in the order in which they are explained. */
    static List<RequestType> types() {
        return List.of(
                ListStatements.TYPE,
                Search.TYPE,
                Summarize.TYPE,
                ShowMeeting.TYPE,
                ListDecisions.TYPE,
                ListAgenda.TYPE,
                ListRequests.TYPE,
                Compare.TYPE,
                TraceTopic.TYPE,
                Verify.TYPE,
                DrawMap.TYPE,
                ListMeetings.TYPE,
                ListMembers.TYPE);
    }

    /** Every statement of a member, on a topic where one is given. */
    record ListStatements(String member, String topic, String meeting) implements MinutesRequest {

        /** Its name and arguments. */
        public static final RequestType TYPE = new RequestType(
                        "statements",
                        given -> new ListStatements(given.of(MEMBER), given.of(TOPIC), given.of(MEETING)),
                        required(MEMBER),
                        optional(TOPIC),
                        optional(MEETING))
                .with(Export.MARKDOWN, Export.CSV);
    }

    /** Every passage that holds words as they are written. */
    record Search(String words, String member, String meeting, String from, String to, String sort)
            implements MinutesRequest {
        static final RequestType TYPE = new RequestType(
                "search",
                given -> new Search(
                        given.of(WORDS),
                        given.of(MEMBER),
                        given.of(MEETING),
                        given.of(FROM),
                        given.of(TO),
                        given.of(SORT)),
                required(WORDS),
                optional(MEMBER),
                optional(MEETING),
                optional(FROM),
                optional(TO),
                optional(SORT));
    }

    /** A meeting in brief. */
    record Summarize(String meeting) implements MinutesRequest {
        static final RequestType TYPE =
                new RequestType("summary", given -> new Summarize(given.of(MEETING)), required(MEETING));
    }

    /** The outline of a meeting and its whole text. */
    record ShowMeeting(String meeting) implements MinutesRequest {
        static final RequestType TYPE = new RequestType(
                        "meeting", given -> new ShowMeeting(given.of(MEETING)), bare(MEETING))
                .with(Export.TEXT);
    }

    /** The agenda of meetings, what was decided and how. */
    record ListDecisions(String meeting) implements MinutesRequest {
        static final RequestType TYPE =
                new RequestType("decisions", given -> new ListDecisions(given.of(MEETING)), optional(MEETING));
    }

    /** The agenda items of meetings, list by list as the record has them. */
    record ListAgenda(String meeting) implements MinutesRequest {
        static final RequestType TYPE =
                new RequestType("agenda", given -> new ListAgenda(given.of(MEETING)), optional(MEETING));
    }

    /** What was asked of the government, and which words respond. */
    record ListRequests(String meeting, String member) implements MinutesRequest {
        static final RequestType TYPE = new RequestType(
                "requests",
                given -> new ListRequests(given.of(MEETING), given.of(MEMBER)),
                optional(MEETING),
                optional(MEMBER));
    }

    /** A member or an office on a topic, meeting by meeting. */
    record Compare(String member, String topic) implements MinutesRequest {
        static final RequestType TYPE = new RequestType(
                "compare", given -> new Compare(given.of(MEMBER), given.of(TOPIC)), required(MEMBER), required(TOPIC));
    }

    /** What was said on a topic, meeting by meeting. */
    record TraceTopic(String topic) implements MinutesRequest {
        static final RequestType TYPE =
                new RequestType("timeline", given -> new TraceTopic(given.of(TOPIC)), required(TOPIC));
    }

    /** Whether claimed words are in the minutes. */
    record Verify(String quote) implements MinutesRequest {
        static final RequestType TYPE =
                new RequestType("verify", given -> new Verify(given.of(QUOTE)), required(QUOTE));
    }

    /** A picture of who spoke how much on what; of one topic and no meeting: over the meetings. */
    record DrawMap(String meeting, List<String> topics) implements MinutesRequest {
        static final RequestType TYPE = new RequestType(
                        "map",
                        given -> new DrawMap(given.of(MEETING), given.list(TOPIC)),
                        optional(MEETING),
                        several(TOPIC))
                .with(Export.PICTURE);

        public DrawMap {
            topics = List.copyOf(topics);
        }
    }

    /** The meetings that there are. */
    record ListMeetings() implements MinutesRequest {
        static final RequestType TYPE = new RequestType("meetings", given -> new ListMeetings());
    }

    /** The people whom the minutes name. */
    record ListMembers() implements MinutesRequest {
        static final RequestType TYPE = new RequestType("members", given -> new ListMembers());
    }
}
