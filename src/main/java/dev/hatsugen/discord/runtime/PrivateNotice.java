package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A word that is known at once, for the user alone. */
public final class PrivateNotice {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateNotice.class);

    private PrivateNotice() {}

    /** Acknowledges the interaction with it. */
    public static void reply(IReplyCallback interaction, Card notice) {
        interaction
                .reply(notice.message())
                .setEphemeral(true)
                .queue(shown -> {}, InteractionErrors.logged(LOG, "A reply could not be shown"));
    }
}
