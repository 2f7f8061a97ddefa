package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.request.Outcome;
import dev.hatsugen.summary.Summary;
import java.util.List;

/** {@code /decisions}: the agenda, what was decided and how. */
final class DecisionsInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    DecisionsInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<Option> optional() {
        return List.of(Option.MEETING);
    }

    @Override
    public Sheet sheet(CommandCall asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.decisions(asked.option(Option.MEETING), wording.language())) {
            case Outcome.Found<List<Summary>> found ->
                SectionsSheet.of(command, wording, found.value(), "decisions.none")
                        .glossed(inquiries.gloss());
            case Outcome.Missing<List<Summary>> missing ->
                Sheet.missing(command, wording, MarkdownEscaper.line(missing.lead()));
        };
    }
}
