package dev.hatsugen.discord.desk;

import dev.hatsugen.discord.card.Wording;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The one reply to somebody who asked: promised at once, filled later, and filled once, whoever comes first. */
public interface PendingReply {

    /**
     * Acknowledges an interaction: from now on the user sees that the bot is at work.
     *
     * @param isPrivate whether only that user sees the reply
     */
    static PendingReply acknowledge(IReplyCallback interaction, boolean isPrivate) {
        return InteractionReply.acknowledge(interaction, isPrivate);
    }

    /** The words for the user who waits. */
    Wording wording();

    /** Completes, never with a failure, when the user has the reply or cannot get it any more. */
    CompletableFuture<Void> done();

    /** Shows a card, unless one has been shown; a card that Discord refuses is replaced by a notice. */
    void fill(MessageCreateData card);
}
