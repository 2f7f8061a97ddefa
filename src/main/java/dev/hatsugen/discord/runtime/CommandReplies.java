package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;

/** Replies to the commands that everybody may give: tells who sees the reply, and turns away what is one question too many. */
final class CommandReplies {

    /** How long words may take to be understood: Discord drops what is not acknowledged within 3 seconds. */
    private static final long MAX_READING_MILLIS = 1_000;

    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;
    private final boolean answersArePrivate;

    /** @param answersArePrivate whether only who asks sees the answer, until they share it */
    CommandReplies(ReplyExecutor executor, AccessPolicy accessPolicy, boolean answersArePrivate) {
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        this.answersArePrivate = answersArePrivate;
    }

    /** Who works out the card of a reply. */
    @FunctionalInterface
    interface Work {

        /**
         * The card; may take its time.
         *
         * @param isForEverybody whether all in the place see the reply at once
         */
        Card card(PendingReply reply, boolean isForEverybody);
    }

    static EntryPoint way(GenericCommandInteractionEvent event) {
        return EntryPoint.of(EntryPoint.Kind.COMMAND, event.getFullCommandName());
    }

    /**
     * Replies, or says why not.
     *
     * @param treatment reads how the command is to be treated; may take its time
     * @param usual how it is treated where that takes too long
     */
    void to(GenericCommandInteractionEvent event, Supplier<Treatment> treatment, Treatment usual, Work work) {
        Wording wording = Wording.of(event.getUserLocale());
        Optional<Card> notice = accessPolicy.refuseHere(Requester.of(event), wording);
        if (notice.isPresent()) {
            PrivateNotice.reply(event, notice.get());
            return;
        }
        // Off the thread that keeps the connection alive; counted before it is acknowledged, so that a notice can be
        // private.
        Thread.startVirtualThread(() -> countAndAsk(event, wording, inTime(treatment, usual), work));
    }

    private static Treatment inTime(Supplier<Treatment> treatment, Treatment usual) {
        return CompletableFuture.supplyAsync(treatment, Thread::startVirtualThread)
                .completeOnTimeout(usual, MAX_READING_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> usual)
                .join();
    }

    private void countAndAsk(GenericCommandInteractionEvent event, Wording wording, Treatment treatment, Work work) {
        (treatment.isCounted() ? accessPolicy.refuseNow(Requester.of(event), wording) : Optional.<Card>empty())
                .ifPresentOrElse(
                        full -> PrivateNotice.reply(event, full), () -> ask(event, treatment.audience(), work));
    }

    private void ask(GenericCommandInteractionEvent event, Audience audience, Work work) {
        boolean isGuest = UserInstall.isIn(event);
        boolean isForAskerFirst =
                audience == Audience.ASKER_FIRST || (audience == Audience.EVERYBODY && answersArePrivate);
        boolean isShareable = isForAskerFirst && !isGuest && event.isFromGuild();
        boolean isPrivate = audience == Audience.ASKER || isGuest || isShareable;
        PendingReply reply = PendingReply.acknowledge(event, way(event), isPrivate);
        executor.take(reply, () -> {
            Card card = Requester.of(event).asker().during(() -> work.card(reply, !isPrivate));
            return isShareable ? SharedCard.shareable(card, reply.wording()) : card;
        });
    }
}
