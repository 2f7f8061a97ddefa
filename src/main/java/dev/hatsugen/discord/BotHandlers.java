package dev.hatsugen.discord;

import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.discord.ask.ContextButton;
import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.FileButton;
import dev.hatsugen.discord.ask.InsteadButton;
import dev.hatsugen.discord.ask.MoreButton;
import dev.hatsugen.discord.ask.NearestButton;
import dev.hatsugen.discord.ask.ShareButton;
import dev.hatsugen.discord.ask.ThreadButton;
import dev.hatsugen.discord.conversation.AskCommand;
import dev.hatsugen.discord.conversation.MessageConversation;
import dev.hatsugen.discord.corpus.CorpusFeature;
import dev.hatsugen.discord.feedback.Feedback;
import dev.hatsugen.discord.feedback.FeedbackCommand;
import dev.hatsugen.discord.feedback.HelpfulButton;
import dev.hatsugen.discord.feedback.UnhelpfulButton;
import dev.hatsugen.discord.handover.HandOver;
import dev.hatsugen.discord.handover.PersonButton;
import dev.hatsugen.discord.introduction.ExampleButton;
import dev.hatsugen.discord.minutes.MinutesCommands;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.runtime.ModalAction;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.setup.SetupFeature;
import dev.hatsugen.discord.status.StatusCommand;
import dev.hatsugen.discord.status.UnansweredQuestions;
import dev.hatsugen.discord.subscription.SubscriptionFeature;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the bot can do.
 *
 * @param commands with a name of its own each
 * @param ofMessages what the menus of messages offer, with a name of its own each
 * @param buttons what buttons do, with a name of its own each
 * @param modals what buttons do that ask for a text first, with a name of its own each
 * @param talk what it says to messages
 * @param subjects what was asked before; the commands that answer questions share it
 */
public record BotHandlers(
        List<SlashCommand> commands,
        List<MessageCommand> ofMessages,
        List<ButtonAction> buttons,
        List<ModalAction> modals,
        MessageConversation talk,
        ConversationMemory subjects) {

    public BotHandlers {
        commands = List.copyOf(commands);
        ofMessages = List.copyOf(ofMessages);
        buttons = List.copyOf(buttons);
        modals = List.copyOf(modals);
    }

    /** Everything that the bot can do with {@code services}. */
    public static BotHandlers of(BotServices services) {
        MinutesCommands minutes = new MinutesCommands(services.minutes(), services.corpus());
        SetupFeature setup = new SetupFeature(services.settings());
        SubscriptionFeature subscriptions = new SubscriptionFeature(
                services.subscriptions(), services.minutes(), services.settings(), services.clock());
        CorpusFeature corpusFeature = new CorpusFeature(services.corpusService(), services.uploads());
        ConversationMemory memory = new ConversationMemory();
        HandOver handOver = new HandOver(services.settings());
        Feedback feedback = new Feedback(services.feedback(), services.clock());
        MessageConversation talk = new MessageConversation(
                new Conversation(
                        new UnansweredQuestions(services.asked(), services.unanswered(), services.clock()),
                        services.followUps(),
                        services.minutes()),
                minutes,
                handOver);
        FeedbackCommand ofFeedback = new FeedbackCommand(services.feedback());
        List<SlashCommand> commands = new ArrayList<>(List.of(
                new AskCommand(talk, memory),
                ofFeedback,
                new StatusCommand(services.status(), services.settings(), services.replies(), services.unanswered()),
                setup.command(),
                subscriptions.command(),
                corpusFeature.command()));
        commands.addAll(minutes.commands());
        List<ButtonAction> buttons = new ArrayList<>(ofAnswers(services, feedback, minutes));
        buttons.addAll(minutes.buttons());
        buttons.addAll(corpusFeature.buttons());
        buttons.addAll(setup.buttons());
        buttons.addAll(subscriptions.buttons());
        buttons.add(new PersonButton(handOver));
        buttons.add(new ExampleButton(talk));
        buttons.add(ofFeedback.pages());
        return new BotHandlers(
                commands, minutes.ofMessages(), buttons, List.of(new UnhelpfulButton(feedback)), talk, memory);
    }

    private static List<ButtonAction> ofAnswers(BotServices services, Feedback feedback, MinutesCommands minutes) {
        return List.of(
                new ContextButton(services.corpus(), services.minutes().gloss()),
                new MoreButton(services.reread()),
                new FileButton(services.reread()),
                new NearestButton(services.reread()),
                new InsteadButton(services.reread()),
                new ShareButton(minutes::again),
                new ThreadButton(),
                new HelpfulButton(feedback));
    }
}
