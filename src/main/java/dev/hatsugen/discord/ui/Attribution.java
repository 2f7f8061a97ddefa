package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.DateNotes;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that say whose words a quote holds and where they are. */
public final class Attribution {

    /** In characters, before escaping; the minutes' own names are far shorter. */
    private static final int MAX_NAME_LENGTH = 60;

    private static final int MAX_POST_LENGTH = 60;
    private static final int MAX_WORD_FOR_A_TIME_LENGTH = 20;
    /** A card has room for it below each quote. */
    private static final int MAX_ADDRESS_LENGTH = 250;

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
        return MarkdownEscaper.line(plainPost(speaker), MAX_POST_LENGTH);
    }

    /** The same where Discord shows text as it stands. */
    public String plainPost(Speaker speaker) {
        Attendee attendee = speaker.attendee();
        if (attendee == null) {
            return "";
        }
        String post = attendee.post().isBlank() ? speaker.duty() : attendee.post();
        String english = gloss.office(post);
        return english.isEmpty() ? post : english;
    }

    /** The speaker's line with the meeting, which those that follow it share. */
    public String speakerAt(VerifiedQuote quote) {
        return at(speaker(quote.speaker()), quote.meeting());
    }

    /** A line with the meeting behind it. */
    public String at(String line, Meeting meeting) {
        return line + wording.text("card.separator") + held(meeting);
    }

    /** A meeting with its date, which is marked if the minutes do not give it. */
    public String held(Meeting meeting) {
        LocalDate date = meeting.header().date();
        if (date == null) {
            return meeting(meeting);
        }
        boolean isSupplied = meeting.header().origin(MeetingHeader.Value.DATE) != null;
        String day = wording.date(date) + (isSupplied ? SpeakerNames.SUPPLIED : "");
        if (meeting.isNamedByDate()) {
            return day;
        }
        String name = meeting(meeting);
        return meeting.isDateTold(name) ? name : wording.text("card.held", name, day);
    }

    /** {@link #place(VerifiedQuote, String)} with the meeting. */
    public String placeAt(VerifiedQuote quote, String shown) {
        return "-# " + held(quote.meeting()) + wording.text("card.separator") + where(quote, shown);
    }

    /**
     * The small line below a quote: its lines, how the words relate to the person where they did not say them, and what the words
     * for times among them mean.
     *
     * @param shown the words of it that are shown
     */
    public String place(VerifiedQuote quote, String shown) {
        return "-# " + where(quote, shown);
    }

    private String where(VerifiedQuote quote, String shown) {
        boolean isOfOthers = quote.relation() == Relation.MENTIONED || quote.relation() == Relation.ABSENT;
        String relation =
                isOfOthers ? wording.text("card.separator") + wording.text("relation." + quote.relation()) : "";
        String url = quote.meeting().url(quote.lines().first());
        String lines = lines(quote.lines());
        return (url == null || url.length() > MAX_ADDRESS_LENGTH ? lines : MarkdownEscaper.link(lines, url))
                + relation
                + dates(List.of(quote), shown);
    }

    /** What words for times that are shown mean (昨年７月, 次回), each behind a separator; empty where there are none. */
    public String dates(List<VerifiedQuote> quotes, String shown) {
        return quotes.stream()
                .flatMap(quote -> DateNotes.of(quote, wording.language()).stream()
                        .filter(note -> shown.contains(note.word()))
                        .filter(note -> !isDateOf(quote.meeting(), bare(note.resolved()))))
                .map(note -> wording.text("card.separator")
                        + wording.text(
                                "card.time",
                                MarkdownEscaper.line(note.word(), MAX_WORD_FOR_A_TIME_LENGTH),
                                MarkdownEscaper.line(bare(note.resolved()))))
                .distinct()
                .limit(MAX_DATES)
                .collect(Collectors.joining());
    }

    private boolean isDateOf(Meeting meeting, String resolved) {
        LocalDate date = meeting.header().date();
        return date != null && wording.date(date).equals(resolved);
    }

    /** What a meeting is called. */
    public String meeting(Meeting meeting) {
        Integer number = meeting.number();
        String title = meeting.header().title();
        if (number != null) {
            String name = meeting.headedName(shown -> wording.text("card.meeting", Integer.toString(shown)));
            return meeting.sharesNumber() ? MarkdownEscaper.line(name, MAX_NAME_LENGTH) : name;
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
}
