package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.DateNotes;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that say whose words a quote holds and where they are. */
public final class Attribution {

    /** In characters, before escaping; the minutes' own names are far shorter. */
    private static final int MAX_NAME_LENGTH = 60;

    private static final int MAX_POST_LENGTH = 60;
    private static final int MAX_WORD_FOR_A_TIME_LENGTH = 20;
    /** A place stays a line or two. */
    private static final int MAX_DATES = 4;

    private final Wording wording;
    private final QuoteGloss gloss;

    /** @param gloss tells readers of English what an office is */
    public Attribution(Wording wording, QuoteGloss gloss) {
        this.wording = wording;
        this.gloss = gloss;
    }

    /** Whether two quotes may be under one speaker's line. */
    public static boolean isShared(VerifiedQuote one, VerifiedQuote other) {
        return one.speaker().equals(other.speaker())
                && one.meeting().key().equals(other.meeting().key());
    }

    /** The speaker's line: the name, marked if the minutes do not give it, and the post held that day, else the label. */
    public String speaker(Speaker speaker) {
        String name = SpeakerNames.of(speaker, wording.language());
        if (name.isEmpty()) {
            return wording.text("card.speaker.none");
        }
        String post = post(speaker);
        String behind = post.isEmpty() ? "" : wording.text("card.speaker.details", post);
        boolean isSupplied = name.endsWith(SpeakerNames.SUPPLIED);
        String bare = isSupplied ? name.substring(0, name.length() - 1) : name;
        return wording.text("card.speaker", MarkdownEscaper.line(bare, MAX_NAME_LENGTH))
                + (isSupplied ? SpeakerNames.SUPPLIED : "")
                + behind;
    }

    /** What somebody was that day, else how the record labels them; empty where there is neither. */
    public String post(Speaker speaker) {
        Attendee attendee = speaker.attendee();
        if (attendee == null) {
            return "";
        }
        String label = speaker.label() == null ? "" : speaker.label();
        String post = attendee.post().isBlank() ? label : attendee.post();
        String english = gloss.office(post);
        return MarkdownEscaper.line(english.isEmpty() ? post : english, MAX_POST_LENGTH);
    }

    /** {@link #place(VerifiedQuote, boolean)} with its date. */
    public String place(VerifiedQuote quote) {
        return place(quote, true);
    }

    /**
     * The place's line: meeting, date and lines, how the words relate to the person where they did not say them, and what the
     * words for times among them mean.
     *
     * @param isDated whether to give the meeting's date, which the line before may have
     */
    public String place(VerifiedQuote quote, boolean isDated) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting(quote.meeting()));
        LocalDate date = quote.meeting().header().date();
        if (date != null && isDated) {
            parts.add(wording.date(date));
        }
        parts.add(lines(quote.lines()));
        if (quote.relation() == Relation.MENTIONED || quote.relation() == Relation.ABSENT) {
            parts.add(wording.text("relation." + quote.relation()));
        }
        return "-# " + joined(parts) + dates(List.of(quote));
    }

    /** What words for times mean (昨年７月, 次回), each behind a separator; empty where there are none. */
    public String dates(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .flatMap(quote -> DateNotes.of(quote, wording.language()).stream())
                .map(note -> wording.text("card.separator")
                        + wording.text(
                                "card.time",
                                MarkdownEscaper.line(note.word(), MAX_WORD_FOR_A_TIME_LENGTH),
                                MarkdownEscaper.line(bare(note.resolved()))))
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

    private static String bare(String inBrackets) {
        return inBrackets.replaceAll("^\\[|]$", "");
    }

    private String joined(List<String> parts) {
        return String.join(wording.text("card.separator"), parts);
    }
}
