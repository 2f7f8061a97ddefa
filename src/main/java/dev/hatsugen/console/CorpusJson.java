package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.util.Locale;

/** What the corpus holds, as JSON. */
final class CorpusJson {

    private CorpusJson() {}

    static ObjectNode meetings(Corpus corpus) {
        ObjectNode json = Json.object();
        json.set("meetings", Json.array(corpus.meetings(), CorpusJson::meeting));
        return json;
    }

    static ObjectNode members(Corpus corpus) {
        ObjectNode json = Json.object();
        json.set("members", Json.array(MemberTable.of(corpus), CorpusJson::member));
        return json;
    }

    private static ObjectNode meeting(Meeting meeting) {
        ObjectNode json = MeetingJson.header(meeting);
        json.put("origin", meeting.header().supplied());
        json.put("source", meeting.source().name());
        json.put("sha256", meeting.source().sha256());
        json.put("statements", meeting.statements().size());
        ObjectNode attendance = json.putObject("attendance");
        for (Attendance way : Attendance.values()) {
            attendance.put(
                    way.name().toLowerCase(Locale.ROOT),
                    meeting.attendees().stream()
                            .filter(attendee -> attendee.attendance() == way)
                            .count());
        }
        return json;
    }

    private static ObjectNode member(MemberTable.Entry member) {
        ObjectNode json = Json.object();
        json.put("name", member.name());
        json.put("kana", member.kana());
        json.set("meetings", Json.array(member.terms(), CorpusJson::term));
        return json;
    }

    private static ObjectNode term(MemberTable.Term term) {
        Attendee attendee = term.attendee();
        ObjectNode json = Json.object();
        json.put("meeting", term.meeting().number());
        json.put("post", attendee == null ? null : attendee.post());
        json.put(
                "attendance",
                attendee == null ? null : attendee.attendance().name().toLowerCase(Locale.ROOT));
        json.put("statements", term.statements());
        json.put("origin", attendee == null ? null : ProvenanceNotes.of(attendee));
        return json;
    }
}
