package dev.hatsugen.discord.minutes;

import dev.hatsugen.compare.Comparison;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import java.util.List;

/** {@code /compare}: a person or an office on a topic, meeting by meeting. */
final class CompareInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    CompareInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public List<Option> required() {
        return List.of(Option.MEMBER, Option.TOPIC);
    }

    @Override
    public Sheet sheet(CommandCall asked, Wording wording) {
        Comparison comparison =
                inquiries.compare(asked.option(Option.MEMBER), asked.option(Option.TOPIC), wording.language());
        return ComparisonSheet.of(asked.line(wording), wording, comparison).glossed(inquiries.gloss());
    }
}
