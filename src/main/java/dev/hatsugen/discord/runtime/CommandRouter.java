package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each interaction to its command. Discord drops what is not acknowledged within 3 seconds, and events arrive on the thread
 * that also keeps the connection alive: so the router acknowledges first and leaves the work to the desk.
 */
public final class CommandRouter extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRouter.class);

    private final Map<String, SlashCommand> commands = new LinkedHashMap<>();
    private final Map<String, MessageCommand> ofMessages = new LinkedHashMap<>();
    private final ReplyExecutor desk;
    private final AccessPolicy doorkeeper;
    private final boolean answersArePrivate;

    /**
     * @param answersArePrivate whether only who asks sees the answer, until they share it
     * @throws IllegalArgumentException if two commands have the same name
     */
    public CommandRouter(
            List<SlashCommand> commands,
            List<MessageCommand> ofMessages,
            ReplyExecutor desk,
            AccessPolicy doorkeeper,
            boolean answersArePrivate) {
        commands.forEach(command -> put(this.commands, command.data().getName(), command));
        ofMessages.forEach(command -> put(this.ofMessages, command.data().getName(), command));
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.answersArePrivate = answersArePrivate;
    }

    private static <C> void put(Map<String, C> commands, String name, C command) {
        if (commands.put(name, command) != null) {
            throw new IllegalArgumentException("two commands are called " + name);
        }
    }

    /** What Discord is to register. */
    public List<CommandData> data() {
        return Stream.<CommandData>concat(
                        commands.values().stream().map(SlashCommand::data),
                        ofMessages.values().stream().map(MessageCommand::data))
                .toList();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        SlashCommand command = commands.get(event.getName());
        if (command == null) {
            rejectUnknown(event);
        } else if (command.isForAdmins()) {
            PendingReply reply = PendingReply.acknowledge(event, way(event), true);
            desk.take(reply, () -> command.execute(event));
        } else {
            askIfAllowed(
                    event,
                    wording -> canOpenThread(event)
                            ? command.withThread(command.execute(event), wording)
                            : command.execute(event));
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        MessageCommand command = ofMessages.get(event.getName());
        if (command == null) {
            rejectUnknown(event);
        } else {
            askIfAllowed(event, wording -> command.execute(event.getTarget(), wording));
        }
    }

    private void askIfAllowed(GenericCommandInteractionEvent event, Function<Wording, Card> work) {
        Wording wording = Wording.of(event.getUserLocale());
        doorkeeper
                .refuseHere(Requester.of(event), wording)
                .ifPresentOrElse(notice -> PrivateNotice.reply(event, notice), () -> ask(event, work));
    }

    private void ask(GenericCommandInteractionEvent event, Function<Wording, Card> work) {
        boolean isPrivate = answersArePrivate && event.isFromGuild();
        PendingReply reply = PendingReply.acknowledge(event, way(event), isPrivate);
        desk.take(
                reply,
                () -> doorkeeper.refuseNow(Requester.of(event), reply.wording()).orElseGet(() -> {
                    Card card = work.apply(reply.wording());
                    return isPrivate ? SharedCard.shareable(card, reply.wording()) : card;
                }));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        SlashCommand command = commands.get(event.getName());
        if (command != null) {
            // On a thread of its own: suggestions must not wait behind answers, nor hold up the connection.
            Thread.startVirtualThread(() -> offer(event, command));
        }
    }

    private void offer(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        long start = System.nanoTime();
        EntryPoint way = EntryPoint.of(EntryPoint.Kind.TYPING, event.getFullCommandName());
        event.replyChoices(suggestions(event, command))
                .queue(
                        shown -> desk.watch().acknowledged(way, Duration.ofNanos(System.nanoTime() - start)),
                        InteractionErrors.logged(LOG, "Suggestions were not shown"));
    }

    private static List<Command.Choice> suggestions(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        try {
            AutoCompleteQuery typed = event.getFocusedOption();
            return command.suggest(typed.getName(), typed.getValue(), Wording.of(event.getUserLocale())).stream()
                    .filter(offer -> canBeShown(offer.shown()) && canBeShown(offer.value()))
                    .distinct()
                    .limit(OptionData.MAX_CHOICES)
                    .map(offer -> new Command.Choice(offer.shown(), offer.value()))
                    .toList();
        } catch (RuntimeException e) {
            LOG.error("No suggestions: {}", FailureTrace.withPlaces(e));
            return List.of();
        }
    }

    private static boolean canBeShown(String text) {
        return !text.isBlank() && text.length() <= OptionData.MAX_CHOICE_NAME_LENGTH;
    }

    private void rejectUnknown(GenericCommandInteractionEvent event) {
        LOG.warn("Discord offers a command that this bot does not have");
        Wording wording = Wording.of(event.getUserLocale());
        PrivateNotice.reply(event, NoticeCard.unknownCommand(wording, event.getName(), List.copyOf(commands.keySet())));
    }

    /** On a private reply, or within a thread, none can hang. */
    private boolean canOpenThread(SlashCommandInteractionEvent event) {
        return event.isFromGuild()
                && !answersArePrivate
                && !event.getChannelType().isThread();
    }

    private static EntryPoint way(GenericCommandInteractionEvent event) {
        return EntryPoint.of(EntryPoint.Kind.COMMAND, event.getFullCommandName());
    }
}
