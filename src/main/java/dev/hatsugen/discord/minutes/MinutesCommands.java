package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.topics.MapPainter;
import java.util.ArrayList;
import java.util.List;

/** All commands over the minutes, and what clicks on their cards do. A new command is one line here. */
public final class MinutesCommands {

    private final List<Inquiry> inquiries;
    private final OptionAutocomplete offers;
    private final List<ButtonAction> buttons;
    private final MessageCommand verifyMessage;

    /** Works out what options offer, which takes a moment. */
    public MinutesCommands(Inquiries minutes, Corpus corpus, MapPainter painter) {
        StatementsInquiry statements = new StatementsInquiry(minutes);
        List<Inquiry> all = new ArrayList<>(List.of(
                statements,
                new SummaryInquiry(minutes),
                new DecisionsInquiry(minutes),
                new RequestsInquiry(minutes),
                new CompareInquiry(minutes),
                new VerifyInquiry(minutes),
                new MapInquiry(minutes, painter),
                new MeetingsInquiry(minutes),
                new MembersInquiry(minutes)));
        all.add(new HelpInquiry(minutes, all));
        inquiries = List.copyOf(all);
        offers = new OptionAutocomplete(minutes.suggestions());
        CommandReplay again = new CommandReplay(all);
        buttons = List.of(new PageButton(again), new FilesButton(again), new MemberButton(corpus, minutes, statements));
        verifyMessage = new VerifyMessage(minutes);
    }

    /** The slash commands, in the order in which they are explained. */
    public List<SlashCommand> commands() {
        return inquiries.stream()
                .<SlashCommand>map(inquiry -> new InquiryCommand(inquiry, offers))
                .toList();
    }

    /** What the menus of messages offer. */
    public List<MessageCommand> ofMessages() {
        return List.of(verifyMessage);
    }

    /** What the buttons of their cards do, and the button of answers that leads to one of them. */
    public List<ButtonAction> buttons() {
        return buttons;
    }
}
