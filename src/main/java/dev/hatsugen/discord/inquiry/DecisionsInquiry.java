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
    public Sheet sheet(Asked asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.decisions(asked.option(Option.MEETING), wording.language())) {
            case Outcome.Found<List<Summary>> found ->
                SectionsSheet.of(command, wording, found.value(), "decisions.none")
                        .glossed(inquiries.gloss());
            case Outcome.Missing<List<Summary>> missing ->
                Sheet.missing(command, wording, InertMarkdown.line(missing.lead()));
        };
    }
}
