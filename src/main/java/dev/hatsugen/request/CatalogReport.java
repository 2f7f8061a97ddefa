package dev.hatsugen.request;

import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.catalog.MeetingEntry;
import dev.hatsugen.catalog.MemberEntry;
import dev.hatsugen.catalog.MemberTable;
import dev.hatsugen.catalog.TermEntry;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What there is: the meetings, or the members with their posts. */
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
                        .flatMap(meeting -> entries(meeting).stream())
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

    Report members(Corpus corpus, CorpusCatalog catalog) {
        return new Report(
                language,
                Tone.ANSWERED,
                text("members.lead", catalog.members().size()),
                catalog.members().stream().map(this::item).toList(),
                Fields.empty().with("members", Fields.list(MemberTable.of(corpus), CatalogReport::data)));
    }

    private Entry.Item item(MemberEntry member) {
        String kana = member.kana() == null ? "" : text("members.kana", member.kana());
        return new Entry.Item(
                member.name(), kana, member.terms().stream().map(this::detail).toList());
    }

    private Entry.Detail detail(TermEntry term) {
        List<String> details = new ArrayList<>();
        String name = term.number() == null ? term.meeting() : text("meeting.label", Integer.toString(term.number()));
        LocalDate date = term.date();
        String day = date == null ? "" : RequestDates.text(date, language);
        boolean isDate = date != null && name.equals(date.toString());
        details.add(isDate ? day : (name + " " + day).strip());
        String post = term.post().isBlank() && term.label() != null ? term.label() : term.post();
        if (!post.isBlank()) {
            details.add(term.supplied() == null ? post : post + text("supplied"));
        }
        details.add(
                term.attendance() == Attendance.ABSENT ? text("members.absent") : text("members.turns", term.turns()));
        return new Entry.Detail(joined(details), term.supplied());
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

    private static Fields data(MemberTable.Entry member) {
        return Fields.empty()
                .with("name", member.name())
                .with("kana", member.kana())
                .with("meetings", Fields.list(member.terms(), CatalogReport::data));
    }

    private static Fields data(MemberTable.Term term) {
        Attendee attendee = term.attendee();
        return Fields.empty()
                .with("meeting", term.meeting().number())
                .with("post", attendee == null ? null : attendee.post())
                .with("attendance", attendee == null ? null : ReportFields.lower(attendee.attendance()))
                .with("statements", term.statements())
                .with("origin", attendee == null ? null : origin(attendee));
    }

    private static @Nullable String origin(Attendee attendee) {
        return attendee.provenance() instanceof Provenance.Supplied supplied ? supplied.origin() : null;
    }
}
