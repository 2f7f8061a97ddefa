package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.EntryPoint;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * The reply to an interaction: acknowledged at once and filled later. Filling edits the acknowledged message, which may be repeated
 * without harm, so a fault of Discord's server or of the network is met by trying again. Where that message is gone or the
 * interaction has ended, nothing is sent in its place: nobody gets a reply twice.
 */
final class InteractionReply {

    private InteractionReply() {}

    static PendingReply acknowledge(IReplyCallback interaction, EntryPoint way, boolean isPrivate) {
        return reply(
                interaction,
                interaction.getUserLocale(),
                way,
                interaction.deferReply(isPrivate).submit());
    }

    static PendingReply edit(IMessageEditCallback click, EntryPoint way) {
        return reply(click, click.getUserLocale(), way, click.deferEdit().submit());
    }

    private static PendingReply reply(
            Interaction interaction,
            DiscordLocale locale,
            EntryPoint way,
            CompletableFuture<InteractionHook> acknowledgement) {
        CompletableFuture<InteractionHook> acknowledged = acknowledgement.exceptionally(failure -> {
            if (InteractionErrors.isRepetition(failure)) {
                // It counts all the same, but JDA's own hook would refuse to go on.
                return InteractionHook.from(interaction.getJDA(), interaction.getToken());
            }
            throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
        });
        return new DeliveredReply(
                way,
                Wording.of(locale),
                acknowledged,
                (card, shown) -> acknowledged.thenCompose(hook -> edited(hook, card)));
    }

    private static CompletableFuture<Message> edited(InteractionHook hook, MessageCreateData card) {
        return Retry.of(() -> hook.editOriginal(edit(card)).submit());
    }

    /** Only what the card holds: Discord wants no classic parts beside components, not even empty ones. */
    static MessageEditData edit(MessageCreateData card) {
        return new MessageEditBuilder()
                .useComponentsV2(card.isUsingComponentsV2())
                .setComponents(card.getComponents())
                .setAllowedMentions(card.getAllowedMentions())
                .build();
    }
}
