package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import java.util.Optional;
import java.util.function.Function;

/** Posts a private card for everybody in the channel. */
public final class ShareButton implements ButtonAction {

    private final Function<Click, Optional<Card>> again;

    /** @param again draws the card of a command once more, with its picture; empty where its line tells no command */
    public ShareButton(Function<Click, Optional<Card>> again) {
        this.again = again;
    }

    @Override
    public String name() {
        return SharedCard.BUTTON;
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        String name = click.user().getEffectiveName();
        return click.message()
                .flatMap(message -> SharedCard.hasPicture(message)
                        ? again.apply(click).map(card -> SharedCard.named(card, click.wording(), name))
                        : Optional.of(SharedCard.shared(message, click.wording(), name)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
