package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes reports in Markdown. All words of a report become inert here, whoever they are of. */
final class ReportViews {

    private static final int MAX_TITLE_LENGTH = 120;
    private static final int MAX_LEAD_LENGTH = 500;
    private static final int MAX_NOTE_LENGTH = 300;
    private static final int MAX_POINT_LENGTH = 330;

    private final Report report;
    private final Wording wording;
    private final Attribution attribution;
    private final boolean isOfOneMeeting;
    private final List<ViewEntry> entries = new ArrayList<>();
    private @Nullable VerifiedQuote before;

    private ReportViews(Report report) {
        this.report = report;
        this.wording = Wording.in(report.language());
        this.attribution = new Attribution(wording, report.gloss());
        this.isOfOneMeeting = meetings(report).size() == 1;
    }

    /** The view of a report; {@code command} is the line that asks for it. */
    static ReportView of(String command, Report report) {
        ReportViews views = new ReportViews(report);
        report.entries().forEach(views::add);
        return new ReportView(
                command, views.wording, tone(report), views.lead(), views.entries, report.gloss(), report.files());
    }

    /** The colour of a report. */
    static Card.Tone tone(Report report) {
        return switch (report.tone()) {
            case ANSWERED -> report.quotes().isEmpty() ? Card.Tone.NOTICE : Card.Tone.FOUND;
            case CONFIRMED -> Card.Tone.FOUND;
            case DIFFERS -> Card.Tone.DIFFERS;
            case UNCONFIRMED -> report.quotes().isEmpty() ? Card.Tone.NOT_FOUND : Card.Tone.UNCERTAIN;
            case NOT_FOUND -> Card.Tone.NOT_FOUND;
        };
    }

    /** The title with the sign of its tone. */
    private String lead() {
        String title = Objects.requireNonNullElse(report.title(), "");
        return wording.text("tone." + report.tone()) + MarkdownEscaper.line(title, MAX_LEAD_LENGTH);
    }

    private static List<Meeting> meetings(Report report) {
        return report.entries().stream()
                .map(entry -> entry instanceof Entry.Section section ? section.meeting() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Section section -> entries.add(heading(section));
            case Entry.Written written -> entries.add(new ViewEntry.Note(written(written)));
            case Entry.Note note -> entries.add(new ViewEntry.Note(line(note.text())));
            case Entry.Remark remark -> entries.add(new ViewEntry.Note("-# " + line(remark.text())));
            case Entry.Link link -> entries.add(new ViewEntry.Note(MarkdownEscaper.link(link.text(), link.url())));
            case Entry.Claimed claimed ->
                entries.add(new ViewEntry.Note(wording.text("verify.claimed")
                        + "\n"
                        + MarkdownEscaper.quote(claimed.text(), claimed.differing(), "~~")));
            case Entry.Opening opening ->
                entries.add(new ViewEntry.Opening(opening.label(), opening.type(), opening.value()));
            case Entry.Item item -> entries.add(item(item));
            case Entry.Folded folded -> entries.add(fold(folded));
            case Entry.Quote quote -> add(quote);
            case Entry.Excerpt excerpt ->
                entries.add(new ViewEntry.Sentence(
                        excerpt.line(), report.marks(excerpt.line().pieces())));
            case Entry.Pair pair -> add(pair);
            case Entry.Nearest near -> {
                entries.add(new ViewEntry.Note(wording.text("card.near")));
                near.nearest().forEach(quote -> addWithSpeaker(quote, List.of()));
            }
            case Entry.Picture picture -> throw new IllegalArgumentException("a picture has a card of its own");
            case Entry.Table table -> throw new IllegalArgumentException("a table has a card of its own");
        }
    }

    private ViewEntry.Heading heading(Entry.Section section) {
        Meeting meeting = section.meeting();
        String title = section.title() == null ? null : MarkdownEscaper.line(section.title(), MAX_TITLE_LENGTH);
        String alone = wording.text("report.heading", String.valueOf(title));
        if (meeting == null || (title != null && isOfOneMeeting)) {
            return new ViewEntry.Heading(alone, null, alone);
        }
        String held = attribution.held(meeting);
        if (title == null) {
            String named = wording.text("report.heading", held);
            return new ViewEntry.Heading(named, meeting, named);
        }
        return new ViewEntry.Heading(wording.text("report.heading.of", held, title), meeting, alone);
    }

    /** The sentences of a language model: visibly not the record's, each with the signs of the quotes that prove it. */
    private String written(Entry.Written written) {
        if (written.note() != null) {
            return wording.text("card.written.note", line(written.note()));
        }
        StringBuilder lines = new StringBuilder(wording.text("card.written"));
        for (Entry.Paragraph paragraph : written.paragraphs()) {
            if (paragraph.title() != null) {
                String title = MarkdownEscaper.line(paragraph.title(), MAX_TITLE_LENGTH);
                lines.append('\n').append(wording.text("report.heading", title));
            }
            paragraph
                    .points()
                    .forEach(point -> lines.append('\n')
                            .append(wording.text(
                                    "card.written.point",
                                    MarkdownEscaper.line(point.text(), MAX_POINT_LENGTH),
                                    report.marks(point.quotes()))));
        }
        return lines.toString();
    }

    private ViewEntry.Note item(Entry.Item item) {
        StringBuilder lines =
                new StringBuilder(wording.text("report.heading", MarkdownEscaper.line(item.title(), MAX_TITLE_LENGTH))
                        + MarkdownEscaper.line(item.aside(), MAX_TITLE_LENGTH));
        item.details().forEach(detail -> lines.append("\n").append(line(detail.text())));
        return new ViewEntry.Note(lines.toString());
    }

    private ViewEntry.Fold fold(Entry.Folded folded) {
        ReportViews parts = new ReportViews(report);
        folded.parts().forEach(parts::add);
        Entry.Item brief = folded.brief();
        String hint =
                folded.quotes().stream().map(VerifiedQuote::text).findFirst().orElse("");
        String line = brief == null ? "" : item(brief).line();
        return new ViewEntry.Fold(folded.title(), hint, line, parts.entries);
    }

    private void add(Entry.Quote quote) {
        if (quote.speakerLine() == Entry.SpeakerLine.HEADING) {
            addWithSpeaker(quote.quote(), remarks(quote));
        } else {
            String mark = report.mark(quote.quote());
            entries.add(new ViewEntry.Quote(quote.quote(), speaker(quote.quote()), remarks(quote), mark));
        }
    }

    /** The quote, below its speaker's line with the post of that day where the one above has another speaker or day. */
    private void addWithSpeaker(VerifiedQuote quote, List<String> remarks) {
        if (before == null || !Attribution.isShared(before, quote)) {
            entries.add(new ViewEntry.Speaker(speaker(quote), quote.meeting()));
        }
        entries.add(new ViewEntry.Quote(quote, "", remarks));
        before = quote;
    }

    private void add(Entry.Pair pair) {
        VerifiedQuote request = pair.request().quote();
        if (before == null || !Attribution.isShared(before, request) || before.relation() != request.relation()) {
            entries.add(new ViewEntry.Speaker(speaker(request), request.meeting()));
        }
        before = request;
        List<ViewEntry.Quote> responses = pair.responses().stream()
                .map(response ->
                        new ViewEntry.Quote(response.quote(), "→ " + speaker(response.quote()), remarks(response)))
                .toList();
        entries.add(new ViewEntry.Pair(
                new ViewEntry.Quote(request, "", remarks(pair.request())), responses, "→ " + line(pair.unanswered())));
    }

    private String speaker(VerifiedQuote quote) {
        return attribution.speaker(quote.speaker());
    }

    private static List<String> remarks(Entry.Quote quote) {
        return quote.remarks().stream().map(ReportViews::line).toList();
    }

    private static String line(String words) {
        return MarkdownEscaper.line(words, MAX_NOTE_LENGTH);
    }
}
