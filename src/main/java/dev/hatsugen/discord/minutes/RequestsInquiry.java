package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.request.Outcome;
import dev.hatsugen.requests.Request;
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
    public Sheet sheet(CommandCall asked, Wording wording) {
        String command = asked.line(wording);
        return switch (inquiries.requests(
                asked.option(Option.MEETING), asked.option(Option.MEMBER), wording.language())) {
            case Outcome.Found<List<Request>> found ->
                RequestsSheet.of(command, wording, found.value()).glossed(inquiries.gloss());
            case Outcome.Missing<List<Request>> missing ->
                Sheet.missing(command, wording, MarkdownEscaper.line(missing.lead()));
        };
    }
}
