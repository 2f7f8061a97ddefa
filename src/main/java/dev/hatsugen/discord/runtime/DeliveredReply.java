package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import dev.hatsugen.monitoring.ReplyOutcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reply that is filled once, in whatever way; where Discord refuses the card, a notice says so in its place. */
final class DeliveredReply implements PendingReply {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveredReply.class);

    /** Between two cards of one reply. */
    private static final Duration MIN_PAUSE = Duration.ofSeconds(1);

    /** Longer than it takes to find out that a language model's server is not there. */
    private static final Duration HOLD = Duration.ofMillis(800);

    private final long arrived = System.nanoTime();
    private final EntryPoint way;
    private final Wording wording;
    private final CompletableFuture<?> acknowledged;
    private final PacedCards cards;
    private final AtomicBoolean filled = new AtomicBoolean();
    private final CompletableFuture<ReplyOutcome> done = new CompletableFuture<>();

    /**
     * A reply that nothing was sent for yet.
     *
     * @param acknowledged done when the user sees that a reply comes
     * @param place where the cards are shown
     */
    DeliveredReply(EntryPoint way, Wording wording, CompletableFuture<?> acknowledged, PacedCards.Place place) {
        this.way = way;
        this.wording = wording;
        this.acknowledged = acknowledged;
        this.cards = new PacedCards(place, after(HOLD), after(MIN_PAUSE));
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public EntryPoint way() {
        return way;
    }

    private static Executor after(Duration wait) {
        return CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
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
    public void showEarly(Card card) {
        if (!filled.get()) {
            cards.showEarly(card.message());
        }
    }

    @Override
    public void fill(MessageCreateData card, ReplyOutcome outcome) {
        if (!filled.compareAndSet(false, true)) {
            return;
        }
        var unused = cards.finish(card)
                .thenApply(message -> outcome)
                .exceptionallyCompose(failure -> {
                    if (!InteractionErrors.isOf(ErrorResponse.INVALID_FORM_BODY, failure)) {
                        return CompletableFuture.failedFuture(failure);
                    }
                    LOG.error("Discord refuses a card: {}", FailureTrace.kinds(failure));
                    return cards.finish(NoticeCard.unshowable(wording).message())
                            .thenApply(message -> ReplyOutcome.FAILED);
                })
                .exceptionally(failure -> {
                    LOG.warn("A reply could not be shown: {}", FailureTrace.kinds(failure));
                    return ReplyOutcome.LOST;
                })
                .thenAccept(done::complete);
    }
}
