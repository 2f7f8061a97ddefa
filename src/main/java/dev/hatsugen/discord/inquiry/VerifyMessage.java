package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.command.Localised;
import dev.hatsugen.discord.command.MessageCommand;
import dev.hatsugen.discord.sheet.Sheet;
import dev.hatsugen.discord.sheet.SheetCard;
import dev.hatsugen.discord.sheet.VerificationSheet;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The menu's command that checks what a message quotes. The message is not kept, so its card is not paged: all of it is a file. */
final class VerifyMessage implements MessageCommand {

    private static final String NAME = "verify-message";

    private final Inquiries inquiries;

    VerifyMessage(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public CommandData data() {
        return Localised.ofMessages(NAME);
    }

    @Override
    public MessageCreateData execute(Message message, Wording wording) {
        String command = wording.text(NAME + ".name");
        List<Verification> verifications = QuotedWords.of(message).stream()
                .map(claim -> inquiries.verify(claim, wording.language()))
                .toList();
        return verifications.isEmpty()
                ? SheetCard.of(Sheet.refused(command, wording, wording.text("verify-message.empty")))
                : SheetCard.withFile(VerificationSheet.ofSeveral(command, wording, verifications)
                        .glossed(inquiries.gloss()));
    }
}
