package dev.hatsugen.discord.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cards of one reply, shown one after the other with a pause between them: of the early ones that come too fast the latest
 * alone, and the last card always. The first early one is held back a moment: a last card that comes in it stands alone, and so
 * need not wait for the pause. Safe for several threads.
 */
final class PacedCards {

    private static final Logger LOG = LoggerFactory.getLogger(PacedCards.class);

    private final Place place;
    private final Executor afterHold;
    private final Executor afterPause;
    private final CompletableFuture<@Nullable Void> held = new CompletableFuture<>();
    private CompletableFuture<@Nullable Message> last = CompletableFuture.completedFuture(null);
    private @Nullable MessageCreateData waiting;
    private boolean isHolding;
    private boolean isFinished;
    private boolean isUncertain;

    /** Where the cards are shown. */
    @FunctionalInterface
    interface Place {

        /** Shows a card, with its own retries, in place of {@code shown}; null where nothing is known to be shown. */
        CompletableFuture<Message> put(MessageCreateData card, @Nullable Message shown);
    }

    /**
     * @param afterHold runs what it is given once the first early card need not be held back any longer
     * @param afterPause runs what it is given after the pause between two cards
     */
    PacedCards(Place place, Executor afterHold, Executor afterPause) {
        this.place = place;
        this.afterHold = afterHold;
        this.afterPause = afterPause;
    }

    /** Shows a card until another one comes. */
    synchronized void showEarly(MessageCreateData card) {
        boolean isNext = waiting == null && !isFinished;
        waiting = card;
        if (isNext) {
            if (!isHolding) {
                isHolding = true;
                afterHold.execute(() -> held.complete(null));
            }
            last = last.thenCombine(held, (shown, over) -> shown).thenCompose(this::putEarly);
        }
    }

    /** Shows the last card; where Discord refused it, another one may follow. */
    synchronized CompletableFuture<Message> finish(MessageCreateData card) {
        isFinished = true;
        held.complete(null);
        CompletableFuture<Message> put = last.thenCompose(shown -> putLast(card, shown));
        last = put.<@Nullable Message>thenApply(message -> message).exceptionally(failure -> null);
        return put;
    }

    private CompletableFuture<@Nullable Message> putEarly(@Nullable Message shown) {
        MessageCreateData card = take();
        if (card == null) {
            return CompletableFuture.completedFuture(shown);
        }
        return place.put(card, shown)
                .<@Nullable Message>thenApply(message -> message)
                .exceptionally(failure -> {
                    LOG.warn("An early card could not be shown: {}", FailureTrace.kinds(failure));
                    doubt();
                    return shown;
                })
                .thenApplyAsync(message -> message, afterPause);
    }

    /** What waits; null where the last card comes next anyhow. */
    private synchronized @Nullable MessageCreateData take() {
        MessageCreateData card = isFinished ? null : waiting;
        waiting = null;
        return card;
    }

    private synchronized void doubt() {
        isUncertain = true;
    }

    private synchronized boolean isUncertain() {
        return isUncertain;
    }

    /** A card that seemed to fail may be there all the same, and a message that is posted again stays as it is: so it is edited. */
    private CompletableFuture<Message> putLast(MessageCreateData card, @Nullable Message shown) {
        CompletableFuture<Message> put = place.put(card, shown);
        return shown == null && isUncertain() ? put.thenCompose(message -> place.put(card, message)) : put;
    }
}
