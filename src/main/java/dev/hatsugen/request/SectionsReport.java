package dev.hatsugen.request;

import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sections of what is cut from the record, meeting by meeting. */
final class SectionsReport {

    private SectionsReport() {}

    /**
     * The report.
     *
     * @param meetings what there is to show of each, oldest first
     * @param empty our words for a meeting that has no section
     */
    static Report of(Locale language, List<Summary> meetings, String empty) {
        List<Entry> entries = new ArrayList<>();
        List<Fields> sections = new ArrayList<>();
        for (Summary summary : meetings) {
            if (summary.sections().isEmpty()) {
                entries.add(new Entry.Section(summary.meeting(), null));
                entries.add(new Entry.Note(empty));
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
        return new Report(language, Tone.ANSWERED, null, entries, data);
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
