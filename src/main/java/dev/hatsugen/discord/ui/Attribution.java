package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.DateNotes;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that say whose words a quote holds and where they stand. */
public final class Attribution {

    /** In characters, before escaping; the minutes' own names are far shorter. */
    private static final int MAX_NAME_LENGTH = 60;

    private static final int MAX_POST_LENGTH = 120;
    private static final int MAX_WORD_FOR_A_TIME_LENGTH = 20;
    /** A place stays a line or two. */
    private static final int MAX_DATES = 6;

    private final Wording wording;

    public Attribution(Wording wording) {
        this.wording = wording;
    }

    /** Whether two quotes may stand under one speaker's line. */
    public static boolean isShared(VerifiedQuote one, VerifiedQuote other) {
        return one.speaker().equals(other.speaker())
                && one.meeting().key().equals(other.meeting().key());
    }

    /** The speaker's line: the name with a mark if the minutes do not give it, the label, the post held that day. */
    public String speaker(Speaker speaker) {
        Attendee attendee = speaker.attendee();
        String label = speaker.label();
        if (attendee == null) {
            return label == null
                    ? wording.text("card.speaker.none")
                    : wording.text("card.speaker", MarkdownEscaper.line(label, MAX_NAME_LENGTH), "");
        }
        String post = attendee.post();
        List<String> details = new ArrayList<>();
        if (label != null && !post.contains(label)) {
            details.add(MarkdownEscaper.line(label, MAX_NAME_LENGTH));
        }
        if (!post.isBlank() && (label == null || !label.contains(post))) {
            details.add(MarkdownEscaper.line(post, MAX_POST_LENGTH));
        }
        String mark = attendee.isSupplied() ? wording.text("card.supplied") : "";
        String behind = details.isEmpty() ? "" : wording.text("card.speaker.details", joined(details));
        return wording.text(
                "card.speaker", MarkdownEscaper.line(attendee.name().full(), MAX_NAME_LENGTH), mark + behind);
    }

    /**
     * The place's line: meeting, date, section, lines, how the words relate to the person, and what the words for times among them
     * mean.
     */
    public String place(VerifiedQuote quote) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting(quote.meeting()));
        LocalDate date = quote.meeting().header().date();
        if (date != null) {
            parts.add(wording.date(date));
        }
        String section = quote.section();
        if (section != null) {
            parts.add(MarkdownEscaper.line(section, MAX_NAME_LENGTH));
        }
        parts.add(lines(quote.lines()));
        parts.add(wording.text("relation." + quote.relation()));
        return "-# " + joined(parts) + dates(List.of(quote));
    }

    /** What words for times mean (昨年７月, 次回), each behind a separator; empty where there are none. */
    public String dates(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .flatMap(quote -> DateNotes.of(quote, wording.language()).stream())
                .map(note ->
                        wording.text("card.separator") + MarkdownEscaper.line(note.word(), MAX_WORD_FOR_A_TIME_LENGTH)
                                + " " + MarkdownEscaper.line(note.resolved()))
                .distinct()
                .limit(MAX_DATES)
                .collect(Collectors.joining());
    }

    /** What a meeting is called. */
    public String meeting(Meeting meeting) {
        Integer number = meeting.number();
        String title = meeting.header().title();
        if (number != null) {
            return wording.text("card.meeting", Integer.toString(number));
        }
        return MarkdownEscaper.line(title == null ? meeting.key() : title, MAX_NAME_LENGTH);
    }

    /** Physical lines. */
    public String lines(Lines lines) {
        String first = Integer.toString(lines.first());
        return lines.first() == lines.last()
                ? wording.text("card.line", first)
                : wording.text("card.lines", first, Integer.toString(lines.last()));
    }

    private String joined(List<String> parts) {
        return String.join(wording.text("card.separator"), parts);
    }
}
