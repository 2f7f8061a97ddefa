package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;

/** One parsed file as JSON, with the report of what was understood. */
final class ParseReportJson {

    private static final double SHARE_DIGITS = 1000;

    private ParseReportJson() {}

    static ObjectNode of(ParsedMinutes minutes) {
        ObjectNode json = MeetingJson.of(minutes.meeting());
        json.set("report", report(minutes.report()));
        return json;
    }

    private static ObjectNode report(ParseReport report) {
        ObjectNode json = Json.object();
        json.put("format", report.format());
        json.put("encoding", report.encoding().isEmpty() ? null : report.encoding());
        json.put("convention", report.convention());
        json.put("turns", report.turns());
        json.set("speakers", Json.array(report.speakers(), ParseReportJson::speaker));
        json.set("notUnderstood", Json.array(report.notUnderstood(), ParseReportJson::unknown));
        json.put("outside", Math.round(report.outside() * SHARE_DIGITS) / SHARE_DIGITS);
        json.set("outsideLines", Json.array(report.outsideLines(), Json::lines));
        json.put("doubtful", !report.doubts().isEmpty());
        return json;
    }

    private static ObjectNode speaker(ParseReport.SpeakerCount speaker) {
        ObjectNode json = Json.object();
        json.put("name", speaker.name());
        json.put("turns", speaker.turns());
        json.put("characters", speaker.characters());
        return json;
    }

    private static ObjectNode unknown(ParseReport.UnknownLabel label) {
        ObjectNode json = Json.object();
        json.put("text", label.text());
        json.set("lines", Json.lines(label.lines()));
        return json;
    }
}
