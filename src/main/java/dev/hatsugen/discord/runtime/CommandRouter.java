package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each interaction to its command. Discord drops what is not acknowledged within 3 seconds, and events arrive on the thread
 * that also keeps the connection alive: so the router acknowledges first and leaves the work to the reply executor.
 */
public final class CommandRouter extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRouter.class);

    private final Map<String, SlashCommand> commands = new LinkedHashMap<>();
    private final Map<String, MessageCommand> ofMessages = new LinkedHashMap<>();
    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;
    private final boolean answersArePrivate;
    private final AutoComplete autoComplete;

    /**
     * @param answersArePrivate whether only who asks sees the answer, until they share it
     * @throws IllegalArgumentException if two commands have the same name
     */
    public CommandRouter(
            List<SlashCommand> commands,
            List<MessageCommand> ofMessages,
            ReplyExecutor executor,
            AccessPolicy accessPolicy,
            boolean answersArePrivate) {
        commands.forEach(command -> put(this.commands, command.data().getName(), command));
        ofMessages.forEach(command -> put(this.ofMessages, command.data().getName(), command));
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        this.answersArePrivate = answersArePrivate;
        this.autoComplete = new AutoComplete(accessPolicy, executor.observer());
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
            accessPolicy
                    .refuseAdmin(Requester.of(event), Wording.of(event.getUserLocale()))
                    .ifPresentOrElse(
                            notice -> PrivateNotice.reply(event, notice),
                            () -> executor.take(
                                    PendingReply.acknowledge(event, way(event), true), () -> command.execute(event)));
        } else {
            askIfAllowed(
                    event,
                    command.isQuestion(),
                    command.audience(),
                    reply -> canOpenThread(event)
                            ? command.withThread(command.execute(event, reply::showEarly), reply.wording())
                            : command.execute(event, reply::showEarly));
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        MessageCommand command = ofMessages.get(event.getName());
        if (command == null) {
            rejectUnknown(event);
        } else {
            askIfAllowed(
                    event, true, Audience.ASKER_FIRST, reply -> command.execute(event.getTarget(), reply.wording()));
        }
    }

    private void askIfAllowed(
            GenericCommandInteractionEvent event,
            boolean isQuestion,
            Audience audience,
            Function<PendingReply, Card> work) {
        Wording wording = Wording.of(event.getUserLocale());
        Optional<Card> notice = accessPolicy.refuseHere(Requester.of(event), wording);
        if (notice.isPresent()) {
            PrivateNotice.reply(event, notice.get());
        } else if (isQuestion) {
            // Counted before it is acknowledged, so that the notice can be private; the store may take its time.
            Thread.startVirtualThread(() -> accessPolicy
                    .refuseNow(Requester.of(event), wording)
                    .ifPresentOrElse(full -> PrivateNotice.reply(event, full), () -> ask(event, audience, work)));
        } else {
            ask(event, audience, work);
        }
    }

    private void ask(GenericCommandInteractionEvent event, Audience audience, Function<PendingReply, Card> work) {
        boolean isGuest = UserInstall.isIn(event);
        boolean isForAskerFirst =
                audience == Audience.ASKER_FIRST || (audience == Audience.EVERYBODY && answersArePrivate);
        boolean isShareable = isForAskerFirst && !isGuest && event.isFromGuild();
        boolean isPrivate = audience == Audience.ASKER || isGuest || isShareable;
        PendingReply reply = PendingReply.acknowledge(event, way(event), isPrivate);
        executor.take(reply, () -> {
            Card card = Requester.of(event).asker().during(() -> work.apply(reply));
            return isShareable ? SharedCard.shareable(card, reply.wording()) : card;
        });
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        SlashCommand command = commands.get(event.getName());
        if (command != null) {
            // On a thread of its own: suggestions must not wait behind answers, nor hold up the connection.
            Thread.startVirtualThread(() -> autoComplete.offer(event, command));
        }
    }

    private void rejectUnknown(GenericCommandInteractionEvent event) {
        LOG.warn("Discord offers a command that this bot does not have");
        Wording wording = Wording.of(event.getUserLocale());
        PrivateNotice.reply(event, NoticeCard.unknownCommand(wording, event.getName(), List.copyOf(commands.keySet())));
    }

    /** On a private reply none can hang. */
    private boolean canOpenThread(SlashCommandInteractionEvent event) {
        return event.isFromGuild()
                && !answersArePrivate
                && !UserInstall.isIn(event)
                && ThreadPlace.canOpenIn(event.getChannelType());
    }

    private static EntryPoint way(GenericCommandInteractionEvent event) {
        return EntryPoint.of(EntryPoint.Kind.COMMAND, event.getFullCommandName());
    }
}
