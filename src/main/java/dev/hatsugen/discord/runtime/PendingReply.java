package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import dev.hatsugen.monitoring.ReplyOutcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The one reply to somebody who asked: promised at once, filled later, and filled once, whoever comes first. */
public interface PendingReply {

    /**
     * Acknowledges an interaction: from now on the user sees that the bot is at work.
     *
     * @param way the way in that it took
     * @param isPrivate whether only that user sees the reply
     */
    static PendingReply acknowledge(IReplyCallback interaction, EntryPoint way, boolean isPrivate) {
        return InteractionReply.acknowledge(interaction, way, isPrivate);
    }

    /**
     * Acknowledges a click whose reply takes the place of the card that was clicked on.
     *
     * @param way the way in that it took
     */
    static PendingReply edit(IMessageEditCallback click, EntryPoint way) {
        return InteractionReply.edit(click, way);
    }

    /**
     * Lets the bot be seen typing in answer to a message.
     *
     * @param wording the words for whoever wrote it
     */
    static PendingReply to(Message message, Wording wording) {
        return MessageReply.to(message, wording);
    }

    /** The words for the user who waits. */
    Wording wording();

    /** The way in that the user took. */
    EntryPoint way();

    /** Since the user asked. */
    Duration age();

    /** Completes when the user sees that the bot is at work, and with a failure where Discord does not let them. */
    CompletableFuture<?> acknowledged();

    /** Completes, never with a failure, when the user has the reply or cannot get it any more. */
    CompletableFuture<ReplyOutcome> done();

    /** Shows a card until the reply is filled, in place of those shown before, at most one a second; what comes too fast is left out. */
    void showEarly(Card card);

    /**
     * Fills the reply with a card, unless it is filled; a card that Discord refuses is replaced by a notice.
     *
     * @param outcome what the reply has come to once the card is shown
     */
    void fill(MessageCreateData card, ReplyOutcome outcome);
}
