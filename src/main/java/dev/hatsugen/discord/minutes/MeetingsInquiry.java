package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;

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
    public Sheet sheet(CommandCall asked, Wording wording) {
        return DirectorySheet.meetings(
                asked.line(wording), wording, inquiries.directory().meetings());
    }
}
