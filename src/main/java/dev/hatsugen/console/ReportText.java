package dev.hatsugen.console;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.Report;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report for people. */
final class ReportText {

    private final Report report;
    private final Texts texts;
    private final Map<Export, Path> files;
    private final QuotePage page;
    private @Nullable Meeting meeting;

    /** @param files where pictures were written */
    ReportText(Report report, AnsiStyle paint, Map<Export, Path> files) {
        this.report = report;
        this.texts = Texts.in(report.language());
        this.files = files;
        this.page = new QuotePage(paint, texts, report.language(), report.gloss()).marking(report::marks);
    }

    /** Ends without a line feed. */
    String text() {
        String title = report.title();
        if (title != null && !sectionsNameMeetings()) {
            page.title(title);
        }
        report.entries().forEach(this::add);
        return report.quotes().isEmpty() ? page.text() : page.ended();
    }

    /** Whether a meeting is above the first section, which says the same as the title. */
    private boolean sectionsNameMeetings() {
        return !report.entries().isEmpty()
                && report.entries().getFirst() instanceof Entry.Section section
                && section.meeting() != null
                && section.title() != null;
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Section section -> add(section);
            case Entry.Written written -> add(written);
            case Entry.Note note -> page.say(note.text());
            case Entry.Claimed claimed -> page.say(claimed.text());
            case Entry.Remark remark -> page.remark(remark.text());
            case Entry.Link link -> page.say(link.text() + " " + link.url());
            case Entry.Opening opening -> {} // there is nothing to choose with
            case Entry.Item item -> add(item);
            case Entry.Folded folded -> folded.parts().forEach(this::add);
            case Entry.Quote quote -> {
                page.add(quote.quote());
                quote.remarks().forEach(page::remark);
            }
            case Entry.Excerpt excerpt -> page.add(excerpt.line());
            case Entry.Pair pair -> add(pair);
            case Entry.Nearest near -> {
                page.gap();
                page.say(texts.get("answer.near"));
                near.quotes().forEach(page::add);
            }
            case Entry.Picture picture ->
                page.say(texts.get(
                        "map.written",
                        Objects.requireNonNull(files.get(Export.PICTURE), "a picture is asked for with its file")));
            case Entry.Table table -> {
                page.table(table.text());
                page.say(table.hint());
            }
        }
    }

    /** A title is below the meeting that it is of, which is named once. */
    private void add(Entry.Section section) {
        Meeting own = section.meeting();
        String title = section.title();
        page.gap();
        if (own != null && title != null && !own.equals(meeting)) {
            page.title(page.meeting(own));
            page.gap();
        }
        meeting = own;
        page.title("■ " + (title == null && own != null ? page.meeting(own) : title));
    }

    /** The sentences of a language model, each with the numbers of its quotes, visibly not the record's. */
    private void add(Entry.Written written) {
        page.gap();
        if (written.note() != null) {
            page.say(written.note());
            return;
        }
        page.say(texts.get("answer.written"));
        for (Entry.Paragraph paragraph : written.paragraphs()) {
            if (paragraph.title() != null) {
                page.gap();
                page.title(paragraph.title());
            }
            paragraph.points().forEach(point -> page.say("・" + point.text() + " " + report.marks(point.quotes())));
        }
    }

    private void add(Entry.Item item) {
        page.gap();
        page.title(item.title() + item.aside());
        item.details().forEach(detail -> page.detail(detail.text(), detail.origin()));
    }

    private void add(Entry.Pair pair) {
        page.gap();
        add("● ", pair.request());
        if (pair.responses().isEmpty()) {
            page.say("→ " + pair.unanswered());
        }
        pair.responses().forEach(response -> add("→ ", response));
    }

    private void add(String mark, Entry.Quote quote) {
        page.add(mark, quote.quote());
        quote.remarks().forEach(page::remark);
    }
}
