package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.SubscriptionRepository;

/** Ends the subscription of the reader that is chosen, and shows those that are left. */
final class UnsubscribeMenu implements ButtonAction {

    private final SubscriptionRepository subscriptions;

    UnsubscribeMenu(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return SubscriptionCards.UNSUBSCRIBE;
    }

    @Override
    public boolean isMenu() {
        return true;
    }

    @Override
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        String user = click.user().getId();
        try {
            for (String id : click.arguments()) {
                if (id.matches("[0-9]{1,18}")) {
                    subscriptions.remove(user, Long.parseLong(id));
                }
            }
            return SubscriptionCards.list(click.wording(), subscriptions.of(user));
        } catch (StoreException e) {
            return NoticeCard.refused(click.wording(), "subscribe.unavailable");
        }
    }
}
