package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * The reply to a message: the bot is seen typing, then posts one message, which later cards take the place of. All attempts to post
 * bear the same nonce, by which Discord knows that they are one; where the message that is replied to is gone or must not be referred
 * to, the reply is alone.
 */
final class MessageReply {

    private MessageReply() {}

    static PendingReply to(Message message, Wording wording) {
        CompletableFuture<?> typing = CompletableFuture.completedFuture(message)
                .thenCompose(asked -> asked.getChannel().sendTyping().submit());
        return new DeliveredReply(
                EntryPoint.of(EntryPoint.Kind.MESSAGE, ""),
                wording,
                typing,
                (card, shown) -> shown == null
                        ? Retry.of(() -> posted(message, card))
                                .exceptionallyCompose(failure -> alone(message, card, failure))
                        : Retry.of(() -> edited(shown, card)));
    }

    private static CompletableFuture<Message> edited(Message shown, MessageCreateData card) {
        return shown.editMessage(InteractionReply.edit(card)).submit();
    }

    /** Without the right to read the message history, Discord takes the words but no reference to a message. */
    private static CompletableFuture<Message> alone(Message message, MessageCreateData card, Throwable failure) {
        return InteractionErrors.isOf(ErrorResponse.REPLY_FAILED_MISSING_MESSAGE_HISTORY_PERM, failure)
                ? Retry.of(() -> message.getChannel()
                        .sendMessage(card)
                        .setNonce(message.getId())
                        .submit())
                : CompletableFuture.failedFuture(failure);
    }

    private static CompletableFuture<Message> posted(Message message, MessageCreateData card) {
        return message.reply(card)
                .failOnInvalidReply(false)
                .setNonce(message.getId())
                .submit();
    }
}
