package dev.hatsugen.discord.minutes;

import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command for each type of request, and what clicks on their cards do. */
public final class MinutesCommands {

    private final RequestCards cards;
    private final HelpCommand help;
    private final List<SlashCommand> commands;
    private final List<ButtonAction> buttons;
    private final MessageCommand verifyMessage;
    private final CommandReplay again;

    /** Works out what options offer, which takes a moment. */
    public MinutesCommands(MinutesService minutes, Current<Corpus> corpus) {
        cards = new RequestCards(minutes);
        minutes.suggestions();
        help = new HelpCommand(minutes);
        List<SlashCommand> all = new ArrayList<>();
        MinutesRequest.types().forEach(type -> all.add(new RequestCommand(type, cards, minutes::suggestions)));
        all.add(help);
        commands = List.copyOf(all);
        again = new CommandReplay(cards, help);
        buttons = List.of(
                new PageButton(again),
                new FilesButton(again),
                new PartButton(again),
                new MemberButton(corpus, minutes, cards),
                new OpenButton(cards),
                new TopicsButton(minutes));
        verifyMessage = new VerifyMessage(minutes);
    }

    /** What a command gives, for words that ask for it; may take its time. */
    public Card card(RequestLine request, Wording wording) {
        return cards.card(request, wording);
    }

    /** What the command of a clicked card gives, drawn once more; empty where the card has none. */
    public Optional<Card> again(Click click) {
        return again.card(click);
    }

    /** What can be asked, for words that ask for that. */
    public Card help(Wording wording) {
        return ReportCard.of(help.view(wording));
    }

    /** The slash commands, in the order in which they are explained. */
    public List<SlashCommand> commands() {
        return commands;
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
