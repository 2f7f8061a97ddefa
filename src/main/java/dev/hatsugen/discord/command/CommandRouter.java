package dev.hatsugen.discord.command;

import dev.hatsugen.discord.access.Doorkeeper;
import dev.hatsugen.discord.access.Visitor;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.SharedCard;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.desk.AnswerDesk;
import dev.hatsugen.discord.desk.FailureTrace;
import dev.hatsugen.discord.desk.PendingReply;
import dev.hatsugen.discord.desk.PrivateNotice;
import dev.hatsugen.discord.watch.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
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
            PendingReply reply = PendingReply.acknowledge(event, way(event), true);
            desk.take(reply, () -> command.execute(event));
        } else {
            Wording wording = Wording.of(event.getUserLocale());
            doorkeeper
                    .refuseHere(Visitor.of(event), wording)
                    .ifPresentOrElse(notice -> PrivateNotice.reply(event, notice), () -> ask(event, command));
        }
    }

    private void ask(SlashCommandInteractionEvent event, SlashCommand command) {
        boolean isPrivate = answersArePrivate && event.isFromGuild();
        PendingReply reply = PendingReply.acknowledge(event, way(event), isPrivate);
        desk.take(
                reply,
                () -> doorkeeper.refuseNow(Visitor.of(event), reply.wording()).orElseGet(() -> {
                    MessageCreateData card = command.execute(event);
                    return isPrivate ? SharedCard.shareable(card, reply.wording()) : card;
                }));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        SlashCommand command = commands.get(event.getName());
        if (command != null) {
            // On a thread of its own: suggestions must not wait behind answers, nor hold up the connection.
            Thread.startVirtualThread(() -> event.replyChoiceStrings(suggestions(event, command))
                    .queue(
                            shown -> {},
                            failure -> LOG.debug("Suggestions came too late: {}", FailureTrace.kinds(failure))));
        }
    }

    private static List<String> suggestions(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        try {
            AutoCompleteQuery typed = event.getFocusedOption();
            return command.suggest(typed.getName(), typed.getValue()).stream()
                    .filter(text -> !text.isBlank() && text.length() <= OptionData.MAX_CHOICE_NAME_LENGTH)
                    .distinct()
                    .limit(OptionData.MAX_CHOICES)
                    .toList();
        } catch (RuntimeException e) {
            LOG.error("No suggestions: {}", FailureTrace.withPlaces(e));
            return List.of();
        }
    }

    private void rejectUnknown(SlashCommandInteractionEvent event) {
        LOG.warn("Discord offers a command that this bot does not have");
        Wording wording = Wording.of(event.getUserLocale());
        PrivateNotice.reply(event, NoticeCard.unknownCommand(wording, event.getName(), List.copyOf(commands.keySet())));
    }

    private static Way way(SlashCommandInteractionEvent event) {
        return Way.of(Way.Kind.COMMAND, event.getFullCommandName());
    }
}
