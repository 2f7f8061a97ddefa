package dev.hatsugen.discord.runtime;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.ReplyOutcome;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where answers are worked out: a few threads of our own and a queue with an end. Every reply handed in is filled, by the card
 * that was worked out, by the word that it failed, that the queue is full, or that the bot stops.
 */
public final class ReplyExecutor {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int MAX_QUEUE_LENGTH = 256;

    private static final Logger LOG = LoggerFactory.getLogger(ReplyExecutor.class);

    /** For the apologies on the way out, each one short message. */
    private static final Duration FOR_APOLOGIES = Duration.ofSeconds(12);

    private final BotObserver observer;
    private final ThreadPoolExecutor workers;
    private final Set<PendingReply> open = ConcurrentHashMap.newKeySet();

    public ReplyExecutor(BotObserver observer) {
        this.observer = observer;
        this.workers = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MAX_QUEUE_LENGTH),
                Thread.ofPlatform().name("answer-", 1).factory());
    }

    /** Fills {@code reply} with the card that {@code work} gives, on a thread of the reply executor. */
    public void take(PendingReply reply, Supplier<Card> work) {
        open.add(reply);
        var unusedAcknowledgement = reply.acknowledged().thenRun(() -> observer.acknowledged(reply.way(), reply.age()));
        var unusedEnd = reply.done().thenAccept(outcome -> {
            open.remove(reply);
            observer.replied(reply.way(), outcome, reply.age());
        });
        try {
            workers.execute(() -> {
                observer.waiting(waiting());
                work(reply, work);
            });
            observer.waiting(waiting());
        } catch (RejectedExecutionException e) {
            if (workers.isShutdown()) {
                reply.fill(NoticeCard.stopping(reply.wording()).message(), ReplyOutcome.STOPPING);
            } else {
                reply.fill(NoticeCard.busy(reply.wording(), waiting()).message(), ReplyOutcome.BUSY);
            }
        }
    }

    /** What takes note of the replies. */
    public BotObserver observer() {
        return observer;
    }

    private int waiting() {
        return workers.getQueue().size();
    }

    private static void work(PendingReply reply, Supplier<Card> work) {
        try {
            reply.fill(work.get().message(), ReplyOutcome.SHOWN);
        } catch (AnswerFailedException e) {
            LOG.error("A question failed: {}", FailureTrace.withPlaces(e));
            reply.fill(
                    NoticeCard.failed(reply.wording(), e.isRetriable()).message(),
                    e.isRetriable() ? ReplyOutcome.FAILED_RETRIABLE : ReplyOutcome.FAILED);
        } catch (RuntimeException | Error e) {
            LOG.error("A question failed unexpectedly: {}", FailureTrace.withPlaces(e));
            reply.fill(NoticeCard.failed(reply.wording(), false).message(), ReplyOutcome.FAILED);
        }
    }

    /**
     * Takes no more work, waits until what it has is done, then apologises to those who still wait.
     *
     * @param grace how long to wait for answers; the apologies may take 12 seconds more
     */
    public void stop(Duration grace) {
        workers.shutdown();
        if (!areDone(grace)) {
            LOG.warn("Stopping with {} questions unanswered; apologising", open.size());
            open.forEach(
                    reply -> reply.fill(NoticeCard.stopping(reply.wording()).message(), ReplyOutcome.STOPPING));
            workers.shutdownNow();
            areDone(FOR_APOLOGIES);
        }
    }

    private boolean areDone(Duration limit) {
        try {
            CompletableFuture.allOf(open.stream().map(PendingReply::done).toArray(CompletableFuture<?>[]::new))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reply is never done with a failure", e);
        }
    }
}
