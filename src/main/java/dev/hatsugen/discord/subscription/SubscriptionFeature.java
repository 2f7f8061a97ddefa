package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.SubscriptionRepository;
import java.time.Clock;
import java.util.List;

/** The command that subscribes, and the menu that ends subscriptions. What they lead to is {@link MinutesNews}. */
public final class SubscriptionFeature {

    private final SlashCommand command;
    private final List<ButtonAction> buttons;

    public SubscriptionFeature(
            SubscriptionRepository subscriptions, MinutesService minutes, GuildRules rules, Clock clock) {
        this.command = new SubscribeCommand(subscriptions, minutes, rules, clock);
        this.buttons = List.of(new UnsubscribeMenu(subscriptions));
    }

    public SlashCommand command() {
        return command;
    }

    public List<ButtonAction> buttons() {
        return buttons;
    }
}
