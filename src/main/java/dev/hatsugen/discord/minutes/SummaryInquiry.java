package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.request.Outcome;
import dev.hatsugen.summary.Summary;
import java.util.List;

/** {@code /summary}: a meeting in brief. */
final class SummaryInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    SummaryInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Option> required() {
        return List.of(Option.MEETING);
    }

    @Override
    public Sheet sheet(CommandCall asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.summaries(asked.option(Option.MEETING), wording.language())) {
            case Outcome.Found<List<Summary>> found ->
                SectionsSheet.of(command, wording, found.value(), "summary.none")
                        .glossed(inquiries.gloss());
            case Outcome.Missing<List<Summary>> missing ->
                Sheet.missing(command, wording, MarkdownEscaper.line(missing.lead()));
        };
    }
}
