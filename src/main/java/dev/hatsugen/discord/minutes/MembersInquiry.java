package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;

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
    public Sheet sheet(CommandCall asked, Wording wording) {
        return DirectorySheet.members(
                asked.line(wording), wording, inquiries.directory().members());
    }
}
