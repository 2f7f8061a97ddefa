package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** The menu's command that checks what a message quotes. The message is not kept, so its card is not paged: all of it is a file. */
final class VerifyMessage implements MessageCommand {

    private static final String NAME = "verify-message";
    private static final int MAX_CLAIM_LENGTH = 80;

    private final MinutesService minutes;

    VerifyMessage(MinutesService minutes) {
        this.minutes = minutes;
    }

    @Override
    public CommandData data() {
        return LocalizedCommands.ofMessages(NAME);
    }

    @Override
    public Card execute(Message message, Wording wording) {
        String command = wording.text(NAME + ".name");
        List<Claim> claims = QuotedWords.of(message).stream()
                .map(words -> new Claim(
                        words,
                        ReportViews.of(command, minutes.answer(new MinutesRequest.Verify(words), wording.language()))))
                .toList();
        return switch (claims.size()) {
            case 0 -> ReportCard.of(ReportView.refused(command, wording, wording.text("verify-message.empty")));
            case 1 -> ReportCard.withFile(claims.getFirst().report());
            default -> ReportCard.withFile(several(command, wording, claims));
        };
    }

    /** What became of one claim. */
    private record Claim(String words, ReportView report) {}

    private static ReportView several(String command, Wording wording, List<Claim> claims) {
        List<ViewEntry> entries = new ArrayList<>();
        for (Claim claim : claims) {
            String words = MarkdownEscaper.line(claim.words(), MAX_CLAIM_LENGTH);
            String line =
                    wording.text("verify.claim", words) + "\n" + claim.report().lead();
            entries.add(new ViewEntry.Heading(line, null, line));
            entries.addAll(claim.report().entries());
        }
        List<Card.Tone> tones =
                claims.stream().map(claim -> claim.report().tone()).distinct().toList();
        long exact = claims.stream()
                .filter(claim -> claim.report().tone() == Card.Tone.FOUND)
                .count();
        return new ReportView(
                command,
                wording,
                tones.size() == 1 ? tones.getFirst() : Card.Tone.DIFFERS,
                wording.text("verify.several", claims.size(), exact),
                entries,
                claims.getFirst().report().gloss(),
                List.of());
    }
}
