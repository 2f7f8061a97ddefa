package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final CommandReplies replies;
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
        this.replies = new CommandReplies(executor, accessPolicy, answersArePrivate);
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
                                    PendingReply.acknowledge(event, CommandReplies.way(event), true),
                                    () -> command.execute(event)));
        } else {
            replies.to(event, () -> command.treatment(event), command.treatment(), (reply, isForEverybody) -> {
                Card card = command.execute(event, reply::showEarly);
                return isForEverybody && canOpenThread(event) ? command.withThread(card, reply.wording()) : card;
            });
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        MessageCommand command = ofMessages.get(event.getName());
        if (command == null) {
            rejectUnknown(event);
        } else {
            Treatment treatment = new Treatment(true, Audience.ASKER_FIRST);
            replies.to(
                    event,
                    () -> treatment,
                    treatment,
                    (reply, isForEverybody) -> command.execute(event.getTarget(), reply.wording()));
        }
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

    private static boolean canOpenThread(SlashCommandInteractionEvent event) {
        return event.isFromGuild() && ThreadPlace.canOpenIn(event.getChannelType());
    }
}
