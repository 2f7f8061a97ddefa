package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.DirectorySheet;
import dev.hatsugen.discord.sheet.Sheet;

/** {@code /meetings}: the meetings that there are. */
final class MeetingsInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    MeetingsInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Sheet sheet(Asked asked, Wording wording) {
        return DirectorySheet.meetings(
                asked.line(wording), wording, inquiries.directory().meetings());
    }
}
