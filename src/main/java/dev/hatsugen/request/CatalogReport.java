package dev.hatsugen.request;

import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.catalog.MeetingEntry;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The meetings that there are. */
final class CatalogReport {

    private final Locale language;

    CatalogReport(Locale language) {
        this.language = language;
    }

    Report meetings(Corpus corpus, CorpusCatalog catalog) {
        return new Report(
                language,
                Tone.ANSWERED,
                text("meetings.lead", catalog.meetings().size()),
                catalog.meetings().stream()
                        .flatMap(meeting -> Stream.concat(entries(meeting).stream(), openings(corpus, meeting)))
                        .toList(),
                Fields.empty().with("meetings", Fields.list(corpus.meetings(), CatalogReport::data)));
    }

    private List<Entry> entries(MeetingEntry meeting) {
        List<String> details = new ArrayList<>();
        LocalDate date = meeting.date();
        String title = meeting.title() == null ? meeting.key() : meeting.title();
        boolean isDate = date != null && title.equals(date.toString());
        if (date != null && !isDate) {
            details.add(RequestDates.text(date, language));
        }
        if (meeting.place() != null) {
            details.add(meeting.place());
        }
        details.add(text("meetings.size", meeting.statements(), meeting.speakers()));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Section(null, date != null && isDate ? RequestDates.text(date, language) : title));
        entries.add(new Entry.Note(joined(details)));
        if (meeting.supplied() != null) {
            entries.add(new Entry.Remark(text("meetings.supplied", meeting.supplied())));
        }
        return entries;
    }

    /** What to go on with: its outline and what was said in brief. */
    private Stream<Entry> openings(Corpus corpus, MeetingEntry listed) {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.key().equals(listed.key()))
                .flatMap(meeting -> Stream.of(MinutesRequest.ShowMeeting.TYPE, MinutesRequest.Summarize.TYPE)
                        .map(type -> new Entry.Opening(
                                text(
                                        "meetings.open." + type.name(),
                                        meeting.displayName(number -> text("meeting", number))),
                                type,
                                Suggestions.of(meeting).value())));
    }

    private String joined(List<String> details) {
        return String.join(text("separator"), details);
    }

    private String text(String key, Object... arguments) {
        return RequestMessages.of(language, key, arguments);
    }

    private static Fields data(Meeting meeting) {
        MeetingHeader header = meeting.header();
        LocalDate date = header.date();
        Fields attendance = Fields.empty();
        for (Attendance kind : Attendance.values()) {
            attendance.with(ReportFields.lower(kind), (int) meeting.attendees().stream()
                    .filter(attendee -> attendee.attendance() == kind)
                    .count());
        }
        return Fields.empty()
                .with("number", header.number())
                .with("title", header.title())
                .with("date", date == null ? null : date.toString())
                .with("place", header.place())
                .with("origin", header.supplied())
                .with("source", meeting.source().name())
                .with("sha256", meeting.source().sha256())
                .with("statements", meeting.statements().size())
                .with("attendance", attendance);
    }
}
