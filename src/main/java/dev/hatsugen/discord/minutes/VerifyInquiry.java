package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.verify.Verification;
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
    public Sheet sheet(CommandCall asked, Wording wording) {
        Verification verification = inquiries.verify(asked.option(Option.QUOTE), wording.language());
        return VerificationSheet.of(asked.line(wording), wording, verification).glossed(inquiries.gloss());
    }
}
