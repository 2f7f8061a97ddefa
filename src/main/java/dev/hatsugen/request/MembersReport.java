package dev.hatsugen.request;

import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.catalog.MemberEntry;
import dev.hatsugen.catalog.MemberTable;
import dev.hatsugen.catalog.TermEntry;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.SpeakerNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The people whom the minutes name: with the reading, the last post and how often they spoke; behind that, each meeting. */
final class MembersReport {

    private final Locale language;
    private final QuoteGloss gloss;

    /** @param gloss tells readers of English what an office is */
    MembersReport(Locale language, QuoteGloss gloss) {
        this.language = language;
        this.gloss = gloss;
    }

    Report of(Corpus corpus, CorpusCatalog catalog) {
        return new Report(
                language,
                Tone.ANSWERED,
                text("members.lead", catalog.members().size()),
                catalog.members().stream().map(this::folded).toList(),
                Fields.empty().with("members", Fields.list(MemberTable.of(corpus), MembersReport::data)));
    }

    private Entry.Folded folded(MemberEntry member) {
        boolean isJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        String kana = member.kana();
        String name = kana == null ? member.name() : SpeakerNames.of(member.name(), kana, language);
        String reading = kana == null || !isJapanese ? "" : text("members.kana", kana);
        TermEntry last = member.terms().getLast();
        List<String> brief = new ArrayList<>();
        if (!post(last).isBlank()) {
            brief.add(post(last));
        }
        brief.add(
                member.turns() == 0 && last.attendance() == Attendance.ABSENT
                        ? text("members.absent")
                        : text("members.turns", member.turns()));
        Entry.Item shown = new Entry.Item(name, reading, List.of(new Entry.Detail(joined(brief), last.supplied())));
        Entry.Item all = new Entry.Item(
                name, reading, member.terms().stream().map(this::detail).toList());
        return new Entry.Folded(name, shown, List.of(all));
    }

    private Entry.Detail detail(TermEntry term) {
        List<String> details = new ArrayList<>();
        String name = term.number() == null ? term.meeting() : text("meeting.label", Integer.toString(term.number()));
        LocalDate date = term.date();
        String day = date == null ? "" : RequestDates.text(date, language);
        boolean isDate = date != null && name.equals(date.toString());
        details.add(isDate ? day : (name + " " + day).strip());
        if (!post(term).isBlank()) {
            details.add(post(term));
        }
        details.add(
                term.attendance() == Attendance.ABSENT ? text("members.absent") : text("members.turns", term.turns()));
        return new Entry.Detail(joined(details), term.supplied());
    }

    /** What somebody was that day, marked where the minutes do not say so. */
    private String post(TermEntry term) {
        String english = gloss.office(term.post());
        String post = english.isEmpty() ? term.post() : english;
        return term.supplied() == null || post.isBlank() ? post : post + text("supplied");
    }

    private String joined(List<String> details) {
        return String.join(text("separator"), details);
    }

    private String text(String key, Object... arguments) {
        return RequestMessages.of(language, key, arguments);
    }

    private static Fields data(MemberTable.Entry member) {
        return Fields.empty()
                .with("name", member.name())
                .with("kana", member.kana())
                .with("meetings", Fields.list(member.terms(), MembersReport::data));
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
        return attendee.provenance().outside();
    }
}
