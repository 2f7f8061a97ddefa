package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.verify.Verification;
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
        return LocalizedCommands.ofMessages(NAME);
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
