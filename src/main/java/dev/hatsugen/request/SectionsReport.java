package dev.hatsugen.request;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Sections of what is cut from the record, meeting by meeting. */
final class SectionsReport {

    private SectionsReport() {}

    /**
     * The report.
     *
     * @param meetings what there is to show of each, oldest first
     * @param name of the request: the message {@code NAME.lead} names the meetings, {@code NAME.none} is where one has no section
     */
    static Report of(Locale language, List<Summary> meetings, String name) {
        List<Entry> entries = new ArrayList<>();
        List<Fields> sections = new ArrayList<>();
        for (Summary summary : meetings) {
            if (summary.sections().isEmpty()) {
                entries.add(new Entry.Section(summary.meeting(), null));
                entries.add(new Entry.Note(RequestMessages.of(language, name + ".none")));
            }
            for (SummarySection section : summary.sections()) {
                entries.add(new Entry.Section(summary.meeting(), section.title()));
                section.notes().forEach(note -> entries.add(new Entry.Note(note)));
                section.lines().forEach(line -> entries.add(new Entry.Excerpt(line)));
                sections.add(data(summary, section));
            }
        }
        Fields data = ReportFields.head(null, null)
                .with("meetings", Fields.list(meetings, summary -> ReportFields.meeting(summary.meeting())))
                .with("sections", sections);
        List<String> names = meetings.stream()
                .map(summary -> name(language, summary.meeting()))
                .toList();
        String lead =
                RequestMessages.of(language, name + ".lead", String.join(RequestMessages.of(language, "and"), names));
        return new Report(language, Tone.ANSWERED, lead, entries, data);
    }

    private static String name(Locale language, Meeting meeting) {
        return meeting.number() == null
                ? Objects.requireNonNullElse(meeting.header().title(), meeting.key())
                : meeting.headedName(number -> RequestMessages.of(language, "meeting.label", Integer.toString(number)));
    }

    private static Fields data(Summary summary, SummarySection section) {
        return Fields.empty()
                .with("meeting", summary.meeting().number())
                .with("kind", ReportFields.lower(section.kind()))
                .with("title", section.title())
                .with("notes", section.notes())
                .with("quotes", section.quotes());
    }
}
