package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.Option;
import dev.hatsugen.discord.sheet.Sheet;
import dev.hatsugen.discord.sheet.VerificationSheet;
import java.util.List;

/** {@code /verify}: whether a quote stands in the minutes. */
final class VerifyInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    VerifyInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Option> required() {
        return List.of(Option.QUOTE);
    }

    @Override
    public Sheet sheet(Asked asked, Wording wording) {
        Verification verification = inquiries.verify(asked.option(Option.QUOTE), wording.language());
        return VerificationSheet.of(asked.line(wording), wording, verification).glossed(inquiries.gloss());
    }
}
