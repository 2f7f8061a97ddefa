package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.answer.inquiry.Outcome;
import dev.hatsugen.answer.requests.Request;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.Option;
import dev.hatsugen.discord.sheet.RequestsSheet;
import dev.hatsugen.discord.sheet.Sheet;
import java.util.List;

/** {@code /requests}: what was asked of the government, and which words respond. */
final class RequestsInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    RequestsInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public List<Option> optional() {
        return List.of(Option.MEETING, Option.MEMBER);
    }

    @Override
    public Sheet sheet(Asked asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.requests(
                asked.option(Option.MEETING), asked.option(Option.MEMBER), wording.language())) {
            case Outcome.Found<List<Request>> found ->
                RequestsSheet.of(command, wording, found.value()).glossed(inquiries.gloss());
            case Outcome.Missing<List<Request>> missing ->
                Sheet.missing(command, wording, InertMarkdown.line(missing.lead()));
        };
    }
}
