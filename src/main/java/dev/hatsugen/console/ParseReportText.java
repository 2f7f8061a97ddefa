package dev.hatsugen.console;

import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was understood of one file, for people. Nothing here ends with a line feed. */
final class ParseReportText {

    private ParseReportText() {}

    /** All of it: how the file was read, who speaks how much, what was not understood. */
    static String of(ParsedMinutes minutes, Texts texts) {
        ParseReport report = minutes.report();
        StringBuilder text = new StringBuilder(brief(minutes, texts));
        for (ParseReport.SpeakerCount speaker : report.speakers()) {
            text.append('\n')
                    .append(SafeText.line(
                            texts.get("report.speaker", speaker.name(), speaker.turns(), speaker.characters())));
        }
        return text.toString();
    }

    /** How the file was read, and what was not understood. */
    static String brief(ParsedMinutes minutes, Texts texts) {
        ParseReport report = minutes.report();
        String outside = String.format(Locale.ROOT, "%.0f", report.outside() * 100);
        StringBuilder text = new StringBuilder(SafeText.line(texts.get(
                "report.head",
                Objects.requireNonNullElse(minutes.meeting().body(), "–"),
                (report.format() + " " + report.encoding()).strip(),
                report.convention(),
                report.turns(),
                report.speakers().size(),
                outside)));
        for (ParseReport.UnknownLabel label : report.notUnderstood()) {
            text.append('\n')
                    .append(SafeText.line(
                            texts.get("report.unknown", label.lines().first(), label.text())));
        }
        if (!report.doubts().isEmpty()) {
            String doubts = report.doubts().stream()
                    .map(doubt -> texts.get("report.doubt." + doubt.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(" "));
            text.append('\n').append(doubts);
        }
        return text.toString();
    }
}
