package dev.hatsugen.discord.minutes;

import dev.hatsugen.catalog.MeetingEntry;
import dev.hatsugen.catalog.MemberEntry;
import dev.hatsugen.catalog.TermEntry;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Attendance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is: the meetings, or the members with their posts. */
public final class DirectorySheet {

    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_POST_LENGTH = 160;

    private final Wording wording;

    private DirectorySheet(Wording wording) {
        this.wording = wording;
    }

    /** The sheet of the meetings. */
    public static Sheet meetings(String command, Wording wording, List<MeetingEntry> meetings) {
        DirectorySheet sheet = new DirectorySheet(wording);
        return new Sheet(
                command,
                wording,
                Card.Tone.ANSWERED,
                wording.text("meetings.lead", meetings.size()),
                meetings.stream()
                        .flatMap(meeting -> sheet.meeting(meeting).stream())
                        .toList());
    }

    private List<Entry> meeting(MeetingEntry meeting) {
        String title = meeting.title() == null ? meeting.key() : meeting.title();
        List<String> details = new ArrayList<>();
        if (meeting.date() != null) {
            details.add(wording.date(meeting.date()));
        }
        if (meeting.place() != null) {
            details.add(MarkdownEscaper.line(meeting.place(), MAX_NAME_LENGTH));
        }
        details.add(wording.text("meetings.size", meeting.statements(), meeting.speakers()));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Heading(wording.text("sheet.heading", MarkdownEscaper.line(title, MAX_NAME_LENGTH))));
        entries.add(new Entry.Note(String.join(wording.text("card.separator"), details)));
        if (meeting.supplied() != null) {
            entries.add(supplied(meeting.supplied()));
        }
        return entries;
    }

    /** The sheet of the members. */
    public static Sheet members(String command, Wording wording, List<MemberEntry> members) {
        DirectorySheet sheet = new DirectorySheet(wording);
        return new Sheet(
                command,
                wording,
                Card.Tone.ANSWERED,
                wording.text("members.lead", members.size()),
                members.stream().map(sheet::member).toList());
    }

    private Entry member(MemberEntry member) {
        String kana = member.kana() == null
                ? ""
                : wording.text("members.kana", MarkdownEscaper.line(member.kana(), MAX_NAME_LENGTH));
        StringBuilder line = new StringBuilder(
                wording.text("sheet.heading", MarkdownEscaper.line(member.name(), MAX_NAME_LENGTH)) + kana);
        member.terms().forEach(term -> line.append('\n').append("-# ").append(term(term)));
        return new Entry.Note(line.toString());
    }

    private String term(TermEntry term) {
        List<String> details = new ArrayList<>();
        details.add(meeting(term.number(), term.meeting(), term.date()));
        String post = term.post().isBlank() && term.label() != null ? term.label() : term.post();
        if (!post.isBlank()) {
            String mark = term.supplied() == null ? "" : wording.text("card.supplied");
            details.add(MarkdownEscaper.line(post, MAX_POST_LENGTH) + mark);
        }
        details.add(
                term.attendance() == Attendance.ABSENT
                        ? wording.text("members.absent")
                        : wording.text("members.turns", term.turns()));
        return String.join(wording.text("card.separator"), details);
    }

    private String meeting(@Nullable Integer number, String key, @Nullable LocalDate date) {
        String name = number == null
                ? MarkdownEscaper.line(key, MAX_NAME_LENGTH)
                : wording.text("card.meeting", Integer.toString(number));
        return date == null ? name : name + " " + wording.date(date);
    }

    private Entry supplied(String origin) {
        return new Entry.Note("-# " + wording.text("meetings.supplied", MarkdownEscaper.line(origin, MAX_POST_LENGTH)));
    }
}
