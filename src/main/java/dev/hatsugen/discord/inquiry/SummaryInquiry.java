package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.answer.inquiry.Outcome;
import dev.hatsugen.answer.summary.Summary;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.Option;
import dev.hatsugen.discord.sheet.SectionsSheet;
import dev.hatsugen.discord.sheet.Sheet;
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
    public Sheet sheet(Asked asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.summaries(asked.option(Option.MEETING), wording.language())) {
            case Outcome.Found<List<Summary>> found ->
                SectionsSheet.of(command, wording, found.value(), "summary.none")
                        .glossed(inquiries.gloss());
            case Outcome.Missing<List<Summary>> missing ->
                Sheet.missing(command, wording, InertMarkdown.line(missing.lead()));
        };
    }
}
