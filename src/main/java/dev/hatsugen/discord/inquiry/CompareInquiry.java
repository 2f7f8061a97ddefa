package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.ComparisonSheet;
import dev.hatsugen.discord.sheet.Option;
import dev.hatsugen.discord.sheet.Sheet;
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
    public Sheet sheet(Asked asked, Wording wording) {
        Comparison comparison =
                inquiries.compare(asked.option(Option.MEMBER), asked.option(Option.TOPIC), wording.language());
        return ComparisonSheet.of(asked.line(wording), wording, comparison).glossed(inquiries.gloss());
    }
}
