package dev.hatsugen.request;

import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.record.Agenda;
import dev.hatsugen.record.Outline;
import dev.hatsugen.summary.SummarySection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The outline of a meeting: its agenda, who spoke on which lines, the published document, and all of it as a file. */
final class MeetingReport {

    private final Locale language;
    private final QuoteGloss gloss;
    private final List<Entry> entries = new ArrayList<>();

    private MeetingReport(Locale language, QuoteGloss gloss) {
        this.language = language;
        this.gloss = gloss;
    }

    /**
     * The outline.
     *
     * @param gloss tells readers of English what a part is called
     * @param meetings mostly one; those of several bodies with the same number
     */
    static Report of(Locale language, QuoteGloss gloss, List<Meeting> meetings) {
        MeetingReport report = new MeetingReport(language, gloss);
        meetings.forEach(report::add);
        String lead = report.text(
                "meeting.lead",
                meetings.stream().map(report::name).collect(Collectors.joining(report.text("and"))),
                meetings.stream()
                        .mapToInt(meeting -> meeting.statements().size())
                        .sum());
        Fields data = ReportFields.head(null, lead).with("meetings", Fields.list(meetings, MeetingReport::data));
        ReportFile text = new ReportFile(
                Export.TEXT,
                () -> meetings.stream()
                        .map(meeting -> meeting.source().text())
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        return new Report(language, Tone.ANSWERED, lead, report.entries, data).with(List.of(text));
    }

    private void add(Meeting meeting) {
        entries.add(new Entry.Section(meeting, null));
        if (meeting.header().place() != null) {
            entries.add(new Entry.Note(named(meeting.header().place())));
        }
        if (meeting.url() != null) {
            entries.add(new Entry.Link(text("meeting.source"), meeting.url()));
        }
        for (SummarySection list : agenda(meeting)) {
            entries.add(new Entry.Section(null, list.title().isEmpty() ? text("agenda.name") : named(list.title())));
            list.lines().forEach(line -> entries.add(new Entry.Excerpt(line)));
        }
        for (Outline.Part part : Outline.of(meeting)) {
            String title = part.title() == null ? text("meeting.turns") : named(part.title());
            entries.add(new Entry.Section(null, text("meeting.part", title, lines(part.lines()))));
            part.turns().forEach(turn -> entries.add(new Entry.Note(turn(turn))));
        }
    }

    /** A title of the record, in English before it where all of its words are known. */
    private String named(String title) {
        String english = gloss.office(title);
        return english.isEmpty() ? title : text("meeting.named", english, title);
    }

    private String turn(Outline.Turn turn) {
        String speaker = SpeakerNames.of(turn.statement().speaker(), language);
        return text("meeting.turn", speaker.isEmpty() ? text("meeting.unknown") : speaker, lines(turn.lines()));
    }

    private String lines(Lines lines) {
        return lines.first() == lines.last()
                ? text("line", Integer.toString(lines.first()))
                : text("lines", Integer.toString(lines.first()), Integer.toString(lines.last()));
    }

    private String name(Meeting meeting) {
        return meeting.headedName(number -> text("meeting.label", Integer.toString(number)));
    }

    private static List<SummarySection> agenda(Meeting meeting) {
        return Agenda.lists(meeting, Agenda.Part.ALL).stream()
                .map(list -> SummarySection.ofItems(list.title(), list.items()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return RequestMessages.of(language, key, arguments);
    }

    private static Fields data(Meeting meeting) {
        return ReportFields.meeting(meeting)
                .with("title", meeting.header().title())
                .with("body", meeting.body())
                .with("key", meeting.key())
                .with("place", meeting.header().place())
                .with("url", meeting.url())
                .with("source", meeting.source().name())
                .with("sha256", meeting.source().sha256())
                .with(
                        "agenda",
                        Fields.list(
                                agenda(meeting),
                                list -> Fields.empty()
                                        .with("title", list.title())
                                        .with("quotes", list.quotes())))
                .with("sections", Fields.list(Outline.of(meeting), MeetingReport::data));
    }

    private static Fields data(Outline.Part part) {
        return Fields.empty()
                .with("title", part.title())
                .with("lines", data(part.lines()))
                .with("turns", Fields.list(part.turns(), MeetingReport::data));
    }

    private static Fields data(Outline.Turn turn) {
        Statement statement = turn.statement();
        return Fields.empty()
                .with("statement", statement.id())
                .with("label", statement.speaker().label())
                .with("name", statement.speaker().name())
                .with("lines", data(turn.lines()));
    }

    private static List<Integer> data(Lines lines) {
        return List.of(lines.first(), lines.last());
    }
}
