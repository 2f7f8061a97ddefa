package dev.hatsugen.console;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.DateNotes;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.SourceNote;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.summary.SummaryLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page for people: quotes under their speakers, with their places, and our own words around them. */
final class QuotePage {

    private static final String BAR = "  │ ";
    private static final String INDENT = "    ";

    /** In UTF-16 units: two lines. */
    private static final int MAX_GLOSS_LENGTH = 160;

    private final AnsiStyle paint;
    private final Texts texts;
    private final @Nullable Locale dates;
    private final QuoteGloss gloss;
    private final ProvenanceNotes origins = new ProvenanceNotes();
    private final List<VerifiedQuote> shown = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private String group = "";
    private boolean isGlossed;
    private Function<List<VerifiedQuote>, String> marks = quotes -> "";

    /** @param dates the language in which words for times are resolved beside the quotes; null where they are not */
    QuotePage(AnsiStyle paint, Texts texts, @Nullable Locale dates) {
        this(paint, texts, dates, QuoteGloss.NONE);
    }

    /** @param gloss the lines that are below the quotes */
    QuotePage(AnsiStyle paint, Texts texts, @Nullable Locale dates, QuoteGloss gloss) {
        this.paint = paint;
        this.texts = texts;
        this.dates = dates;
        this.gloss = gloss;
    }

    /** The same page with signs in front of the places of quotes, which sentences refer to them with; they may be empty. */
    QuotePage marking(Function<List<VerifiedQuote>, String> signs) {
        marks = signs;
        return this;
    }

    /** Our words in strong letters. */
    void title(String words) {
        line(paint.strong(SafeText.line(words)));
        group = "";
    }

    /** Our words. */
    void say(String words) {
        line(SafeText.line(words));
        group = "";
    }

    /** Our words on the quote above, in quiet letters. */
    void remark(String words) {
        line(paint.quiet(INDENT + SafeText.line(words)));
    }

    /** A line of what is listed; {@code origin} says where it is known from, and is null where that is the minutes. */
    void detail(String words, @Nullable String origin) {
        origins.note(origin);
        line(INDENT + SafeText.line(words));
    }

    /** A table, line by line as it is. */
    void table(String text) {
        SafeText.of(text).lines().forEach(this::line);
        group = "";
    }

    /** One blank line, and no second one; none above the first line. */
    void gap() {
        if (!page.isEmpty() && !page.toString().endsWith("\n\n")) {
            line("");
        }
    }

    /** The quote, under a heading where the one above has another speaker. */
    void add(VerifiedQuote quote) {
        String own = quote.meeting().key() + ' ' + quote.speaker().key() + ' ' + quote.relation();
        if (!own.equals(group)) {
            gap();
            add("● ", quote);
            group = own;
        } else {
            words(quote.text(), quote, quote.lines(), List.of(quote));
        }
    }

    /** The quote under a heading that begins with {@code mark}. */
    void add(String mark, VerifiedQuote quote) {
        line(heading(mark, quote));
        words(quote.text(), quote, quote.lines(), List.of(quote));
    }

    /** A sentence of the record without a heading, … where words were left out. */
    void add(SummaryLine sentence) {
        VerifiedQuote first = sentence.pieces().getFirst();
        VerifiedQuote last = sentence.pieces().getLast();
        Lines lines = new Lines(first.lines().first(), last.lines().last());
        words(sentence.text(), first, lines, sentence.pieces());
    }

    /** All of it, with the notes that every page of quotes ends with; without a line feed at the end. */
    String ended() {
        gap();
        origins();
        if (isGlossed) {
            line(paint.quiet(texts.get("answer.gloss.note")));
        }
        String note = SourceNote.of(shown, texts.language());
        if (!note.isEmpty()) {
            line(paint.quiet(note));
        }
        return page.toString().stripTrailing();
    }

    /** All of a page without quotes. */
    String text() {
        if (!origins.seen().isEmpty()) {
            gap();
        }
        origins();
        return page.toString().stripTrailing();
    }

    private void origins() {
        for (String origin : origins.seen()) {
            line(paint.quiet(ProvenanceNotes.MARK + " " + texts.get("answer.origin", SafeText.line(origin))));
        }
    }

    /** The meeting's number and day, each marked where it is not in the minutes; one mark does for both. */
    String meeting(Meeting meeting) {
        LocalDate date = meeting.header().date();
        String name = meeting.headedName(number -> texts.get("meeting.number", number));
        String ofNumber = meeting.header().origin(MeetingHeader.Value.NUMBER);
        if (date == null) {
            return origins.marked(name, ofNumber);
        }
        String ofDate = meeting.header().origin(MeetingHeader.Value.DATE);
        if (meeting.isDateTold(name)) {
            return origins.marked(name, ofNumber == null ? ofDate : ofNumber);
        }
        return ofDate == null ? origins.marked(name, ofNumber) + " " + date : origins.marked(name + " " + date, ofDate);
    }

    private String heading(String mark, VerifiedQuote quote) {
        String heading =
                paint.speaker(mark + SafeText.line(speaker(quote))) + "  " + SafeText.line(meeting(quote.meeting()));
        return quote.relation() == Relation.SAID ? heading : heading + "  " + paint.strong(relation(quote.relation()));
    }

    private String speaker(VerifiedQuote quote) {
        String label = quote.speaker().label();
        Attendee attendee = quote.speaker().attendee();
        if (attendee == null) {
            return label != null ? label : nobody(quote);
        }
        String name = origins.marked(attendee.name().full(), ProvenanceNotes.of(attendee));
        return label == null ? name : texts.get("answer.speaker", name, label);
    }

    private String nobody(VerifiedQuote quote) {
        return texts.get(quote.statementId() == null ? "answer.record" : "answer.nobody");
    }

    private String relation(Relation relation) {
        return texts.get("relation." + relation.name().toLowerCase(Locale.ROOT));
    }

    private void words(String text, VerifiedQuote quote, Lines lines, List<VerifiedQuote> dated) {
        shown.addAll(dated);
        SafeText.of(text).lines().forEach(words -> line(BAR + words));
        Optional<String> translation = gloss.translation(text);
        String glossed = gloss.around(text, new Span(0, text.length()), List.of(), MAX_GLOSS_LENGTH);
        if (translation.isPresent()) {
            remark(texts.get("answer.translation", translation.get()));
        } else if (!glossed.isEmpty()) {
            isGlossed = true;
            remark(texts.get("answer.gloss", glossed));
        }
        String mark = marks.apply(dated);
        String place = place(quote.section(), lines) + dates(dated) + address(quote);
        line(paint.quiet(INDENT + (mark.isEmpty() ? place : mark + " " + place)));
    }

    private String place(@Nullable String section, Lines lines) {
        String place = lines.first() == lines.last()
                ? texts.get("answer.line", lines.first())
                : texts.get("answer.lines", lines.first(), lines.last());
        return section == null ? place : SafeText.line(section) + " · " + place;
    }

    /** Where the document is published, opened at the quote's page, where the operator gave it. */
    private static String address(VerifiedQuote quote) {
        String url = quote.meeting().url(quote.lines().first());
        return url == null ? "" : " · " + SafeText.line(url);
    }

    private String dates(List<VerifiedQuote> quotes) {
        Locale language = dates;
        return language == null
                ? ""
                : quotes.stream()
                        .flatMap(quote -> DateNotes.of(quote, language).stream())
                        .map(note -> " · " + SafeText.line(note.word()) + " " + note.resolved())
                        .distinct()
                        .collect(Collectors.joining());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
