package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;

/** Posts a private card for everybody in the channel. */
public final class ShareButton implements ButtonAction {

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
        return click.message()
                .map(message ->
                        SharedCard.shared(message, click.wording(), click.user().getEffectiveName()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
