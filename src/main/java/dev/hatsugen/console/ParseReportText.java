package dev.hatsugen.console;

import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of one file, for people. Nothing here ends with a line feed. */
final class ParseReportText {

    private ParseReportText() {}

    /** All of it: how the file was read, who speaks how much, what was not understood, and what is in no turn. */
    static String of(ParsedMinutes minutes, Texts texts) {
        ParseReport report = minutes.report();
        Stream<String> speakers = report.speakers().stream()
                .map(speaker -> texts.get("report.speaker", speaker.name(), speaker.turns(), speaker.characters()));
        String outside = report.outsideLines().stream().map(Lines::range).collect(Collectors.joining(", "));
        return lines(List.of(
                Stream.of(head(minutes, texts)),
                speakers,
                unknown(report, texts),
                outside.isEmpty() ? Stream.of() : Stream.of(texts.get("report.outside", outside)),
                doubts(report, texts)));
    }

    /** How the file was read, and what was not understood. */
    static String brief(ParsedMinutes minutes, Texts texts) {
        return lines(List.of(
                Stream.of(head(minutes, texts)), unknown(minutes.report(), texts), doubts(minutes.report(), texts)));
    }

    private static String lines(List<Stream<String>> parts) {
        return parts.stream().flatMap(part -> part).map(SafeText::line).collect(Collectors.joining("\n"));
    }

    private static String head(ParsedMinutes minutes, Texts texts) {
        ParseReport report = minutes.report();
        return texts.get(
                "report.head",
                Objects.requireNonNullElse(minutes.meeting().body(), "–"),
                (report.format() + " " + report.encoding()).strip(),
                report.convention(),
                report.turns(),
                report.speakers().size(),
                String.format(Locale.ROOT, "%.0f", report.outside() * 100));
    }

    private static Stream<String> unknown(ParseReport report, Texts texts) {
        return report.notUnderstood().stream()
                .map(label -> texts.get("report.unknown", label.lines().first(), label.text()));
    }

    private static Stream<String> doubts(ParseReport report, Texts texts) {
        return report.doubts().isEmpty()
                ? Stream.of()
                : Stream.of(report.doubts().stream()
                        .map(doubt -> texts.get("report.doubt." + doubt.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" ")));
    }
}
