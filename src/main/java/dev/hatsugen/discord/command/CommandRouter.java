package dev.hatsugen.discord.command;

import dev.hatsugen.discord.access.Doorkeeper;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.SharedCard;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.desk.AnswerDesk;
import dev.hatsugen.discord.desk.FailureTrace;
import dev.hatsugen.discord.desk.PendingReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each interaction to its command. Discord drops what is not acknowledged within 3 seconds, and events arrive on the thread
 * that also keeps the connection alive: so the router acknowledges first and leaves the work to the desk.
 */
public final class CommandRouter extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRouter.class);

    private final Map<String, SlashCommand> commands = new LinkedHashMap<>();
    private final AnswerDesk desk;
    private final Doorkeeper doorkeeper;
    private final boolean answersArePrivate;

    /**
     * @param answersArePrivate whether only who asks sees the answer, until they share it
     * @throws IllegalArgumentException if two commands have the same name
     */
    public CommandRouter(
            List<SlashCommand> commands, AnswerDesk desk, Doorkeeper doorkeeper, boolean answersArePrivate) {
        for (SlashCommand command : commands) {
            String name = command.data().getName();
            if (this.commands.put(name, command) != null) {
                throw new IllegalArgumentException("two commands are called /" + name);
            }
        }
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.answersArePrivate = answersArePrivate;
    }

    /** What Discord is to register. */
    public List<SlashCommandData> data() {
        return commands.values().stream().map(SlashCommand::data).toList();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        SlashCommand command = commands.get(event.getName());
        if (command == null) {
            rejectUnknown(event);
        } else if (command.isForAdmins()) {
            PendingReply reply = PendingReply.acknowledge(event, true);
            desk.take(reply, () -> command.execute(event));
        } else {
            Wording wording = Wording.of(event.getUserLocale());
            doorkeeper
                    .refuseHere(event, wording)
                    .ifPresentOrElse(notice -> replyPrivately(event, notice), () -> ask(event, command));
        }
    }

    private void ask(SlashCommandInteractionEvent event, SlashCommand command) {
        boolean isPrivate = answersArePrivate && event.isFromGuild();
        PendingReply reply = PendingReply.acknowledge(event, isPrivate);
        desk.take(
                reply,
                () -> doorkeeper.refuseNow(event, reply.wording()).orElseGet(() -> {
                    MessageCreateData card = command.execute(event);
                    return isPrivate ? SharedCard.shareable(card, reply.wording()) : card;
                }));
    }

    private void rejectUnknown(SlashCommandInteractionEvent event) {
        LOG.warn("Discord offers a command that this bot does not have");
        Wording wording = Wording.of(event.getUserLocale());
        replyPrivately(event, NoticeCard.unknownCommand(wording, event.getName(), List.copyOf(commands.keySet())));
    }

    private static void replyPrivately(SlashCommandInteractionEvent event, MessageCreateData notice) {
        event.reply(notice)
                .setEphemeral(true)
                .queue(shown -> {}, failure -> LOG.warn("A reply could not be shown: {}", FailureTrace.kinds(failure)));
    }
}
