package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Statement;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One parsed file as JSON. All {@code labelText} and {@code text} in order, white space taken out, are the source, white space
 * taken out.
 */
final class MeetingJson {

    private MeetingJson() {}

    static ObjectNode of(Meeting meeting) {
        ObjectNode json = Json.object();
        json.put("source", meeting.source().name());
        json.set("meeting", header(meeting));
        json.set("attendees", Json.array(meeting.attendees(), MeetingJson::attendee));
        json.set("blocks", Json.array(meeting.blocks(), MeetingJson::block));
        return json;
    }

    /** Number, title, date and place; null for what is not known. */
    static ObjectNode header(Meeting meeting) {
        LocalDate date = meeting.header().date();
        ObjectNode json = Json.object();
        json.put("number", meeting.header().number());
        json.put("title", meeting.header().title());
        json.put("body", meeting.body());
        json.put("date", date == null ? null : date.toString());
        json.put("place", meeting.header().place());
        return json;
    }

    private static ObjectNode attendee(Attendee attendee) {
        ObjectNode json = Json.object();
        json.put("name", attendee.name().full());
        json.put("post", attendee.post());
        json.put("attendance", attendee.attendance().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Statement statement -> statement(statement);
            case RecordText text -> recordText(text);
        };
    }

    private static ObjectNode statement(Statement statement) {
        ObjectNode json = Json.object();
        json.put("kind", "statement");
        json.put("label", statement.speaker().label());
        json.put("name", statement.speaker().name());
        json.put("labelText", statement.label().text());
        json.put(
                "role",
                statement.role() == null ? null : statement.role().name().toLowerCase(Locale.ROOT));
        json.put("text", statement.words().text());
        json.set("lines", Json.lines(lines(statement)));
        return json;
    }

    private static ObjectNode recordText(RecordText text) {
        ObjectNode json = Json.object();
        json.put("kind", text.kind().name().toLowerCase(Locale.ROOT));
        json.put("text", text.words().text());
        json.set("lines", Json.lines(lines(text)));
        return json;
    }

    /** The lines of the block, label line included. */
    static Lines lines(Block block) {
        return block.words().source().linesOf(block.source());
    }
}
