package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.EntryPoint;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers what an option may hold while a user types. Who may not ask in a channel is offered nothing there. */
final class AutoComplete {

    private static final Logger LOG = LoggerFactory.getLogger(AutoComplete.class);

    /** No longer one can be offered, so no longer text has to be looked at. */
    private static final int MAX_LENGTH = OptionData.MAX_CHOICE_NAME_LENGTH;

    private final AccessPolicy accessPolicy;
    private final BotObserver observer;

    AutoComplete(AccessPolicy accessPolicy, BotObserver observer) {
        this.accessPolicy = accessPolicy;
        this.observer = observer;
    }

    void offer(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        long start = System.nanoTime();
        EntryPoint way = EntryPoint.of(EntryPoint.Kind.TYPING, event.getFullCommandName());
        List<Command.Choice> choices =
                accessPolicy.isAllowedHere(Requester.of(event)) ? suggestions(event, command) : List.of();
        event.replyChoices(choices)
                .queue(
                        shown -> observer.acknowledged(way, Duration.ofNanos(System.nanoTime() - start)),
                        InteractionErrors.logged(LOG, "Suggestions were not shown"));
    }

    private static List<Command.Choice> suggestions(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        try {
            AutoCompleteQuery typed = event.getFocusedOption();
            String text = typed.getValue();
            String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
            return command.suggest(typed.getName(), start, Wording.of(event.getUserLocale())).stream()
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
        return !text.isBlank() && text.length() <= MAX_LENGTH;
    }
}
