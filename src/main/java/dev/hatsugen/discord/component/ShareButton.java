package dev.hatsugen.discord.component;

import dev.hatsugen.discord.card.AnswerButtons;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.SharedCard;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Posts a private card for everybody in the channel. */
public final class ShareButton implements ButtonAction {

    @Override
    public String name() {
        return AnswerButtons.SHARE;
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    @Override
    public MessageCreateData execute(Click click) {
        return click.message()
                .map(message ->
                        SharedCard.shared(message, click.wording(), click.user().getEffectiveName()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
