package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import dev.hatsugen.monitoring.ReplyOutcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reply to an interaction: acknowledged at once and filled later. Filling edits the acknowledged message, which may be repeated
 * without harm, so a fault of Discord's server or of the network is met by trying again. Where that message is gone or the
 * interaction has ended, nothing is sent in its place: nobody gets a reply twice.
 */
final class InteractionReply implements PendingReply {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionReply.class);

    private final long arrived = System.nanoTime();
    private final EntryPoint way;
    private final Wording wording;
    private final CompletableFuture<InteractionHook> acknowledged;
    private final AtomicBoolean filled = new AtomicBoolean();
    private final CompletableFuture<ReplyOutcome> done = new CompletableFuture<>();

    private InteractionReply(EntryPoint way, Wording wording, CompletableFuture<InteractionHook> acknowledged) {
        this.way = way;
        this.wording = wording;
        this.acknowledged = acknowledged;
    }

    static InteractionReply acknowledge(IReplyCallback interaction, EntryPoint way, boolean isPrivate) {
        CompletableFuture<InteractionHook> acknowledged = interaction
                .deferReply(isPrivate)
                .submit()
                .exceptionally(failure -> {
                    if (InteractionErrors.isRepetition(failure)) {
                        // It counts all the same, but JDA's own hook would refuse to go on.
                        return InteractionHook.from(interaction.getJDA(), interaction.getToken());
                    }
                    throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
                });
        return new InteractionReply(way, Wording.of(interaction.getUserLocale()), acknowledged);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public EntryPoint way() {
        return way;
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
        var unused = acknowledged
                .thenCompose(hook -> shown(hook, card, outcome))
                .exceptionally(failure -> {
                    LOG.warn("A reply could not be shown: {}", FailureTrace.kinds(failure));
                    return ReplyOutcome.LOST;
                })
                .thenAccept(done::complete);
    }

    private CompletableFuture<ReplyOutcome> shown(InteractionHook hook, MessageCreateData card, ReplyOutcome outcome) {
        return edited(hook, card).thenApply(message -> outcome).exceptionallyCompose(failure -> {
            if (!InteractionErrors.isOf(ErrorResponse.INVALID_FORM_BODY, failure)) {
                return CompletableFuture.failedFuture(failure);
            }
            LOG.error("Discord refuses a card: {}", FailureTrace.kinds(failure));
            return edited(hook, NoticeCard.unshowable(wording).message()).thenApply(message -> ReplyOutcome.FAILED);
        });
    }

    private static CompletableFuture<Message> edited(InteractionHook hook, MessageCreateData card) {
        return Retry.of(() -> hook.editOriginal(edit(card)).submit());
    }

    /** Only what the card holds: Discord wants no classic parts beside components, not even empty ones. */
    private static MessageEditData edit(MessageCreateData card) {
        return new MessageEditBuilder()
                .useComponentsV2(card.isUsingComponentsV2())
                .setComponents(card.getComponents())
                .setAllowedMentions(card.getAllowedMentions())
                .build();
    }
}
