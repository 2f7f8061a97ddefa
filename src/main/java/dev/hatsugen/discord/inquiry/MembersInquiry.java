package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.DirectorySheet;
import dev.hatsugen.discord.sheet.Sheet;

/** {@code /members}: the people whom the minutes name. */
final class MembersInquiry implements SheetInquiry {

    private final Inquiries inquiries;

    MembersInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Sheet sheet(Asked asked, Wording wording) {
        return DirectorySheet.members(
                asked.line(wording), wording, inquiries.directory().members());
    }
}
