package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import dev.hatsugen.monitoring.ReplyOutcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reply to a message: the bot is seen typing, then posts one message. All attempts to post bear the same nonce, by which
 * Discord knows that they are one; where the message that is replied to is gone, the reply stands alone.
 */
final class MessageReply implements PendingReply {

    private static final Logger LOG = LoggerFactory.getLogger(MessageReply.class);

    private final long arrived = System.nanoTime();
    private final Message message;
    private final Wording wording;
    private final CompletableFuture<?> acknowledged;
    private final AtomicBoolean filled = new AtomicBoolean();
    private final CompletableFuture<ReplyOutcome> done = new CompletableFuture<>();

    MessageReply(Message message, Wording wording) {
        this.message = message;
        this.wording = wording;
        this.acknowledged = CompletableFuture.completedFuture(message)
                .thenCompose(asked -> asked.getChannel().sendTyping().submit());
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public EntryPoint way() {
        return EntryPoint.of(EntryPoint.Kind.MESSAGE, "");
    }

    @Override
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - arrived);
    }

    @Override
    public CompletableFuture<?> acknowledged() {
        return acknowledged;
    }

    @Override
    public CompletableFuture<ReplyOutcome> done() {
        return done;
    }

    @Override
    public void fill(MessageCreateData card, ReplyOutcome outcome) {
        if (!filled.compareAndSet(false, true)) {
            return;
        }
        var unused = Retry.of(() -> posted(card))
                .thenApply(posted -> outcome)
                .exceptionallyCompose(failure -> {
                    if (!InteractionErrors.isOf(ErrorResponse.INVALID_FORM_BODY, failure)) {
                        return CompletableFuture.failedFuture(failure);
                    }
                    LOG.error("Discord refuses a card: {}", FailureTrace.kinds(failure));
                    return Retry.of(() -> posted(NoticeCard.unshowable(wording).message()))
                            .thenApply(posted -> ReplyOutcome.FAILED);
                })
                .exceptionally(failure -> {
                    LOG.warn("A reply could not be posted: {}", FailureTrace.kinds(failure));
                    return ReplyOutcome.LOST;
                })
                .thenAccept(done::complete);
    }

    private CompletableFuture<Message> posted(MessageCreateData card) {
        return message.reply(card)
                .failOnInvalidReply(false)
                .setNonce(message.getId())
                .submit();
    }
}
