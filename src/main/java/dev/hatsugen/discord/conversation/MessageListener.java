package dev.hatsugen.discord.conversation;

import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.ConversationState;
import dev.hatsugen.discord.ask.PostedCards;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.FailureTrace;
import dev.hatsugen.discord.runtime.PendingReply;
import dev.hatsugen.discord.runtime.ReplyExecutor;
import dev.hatsugen.discord.runtime.Requester;
import dev.hatsugen.discord.runtime.ThreadPlace;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which messages are for the bot, and leaves the work to the reply executor: mentions, replies to its cards and direct
 * messages; where the bot may read all messages, also those in a thread of its own while one person alone writes there.
 */
public final class MessageListener extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(MessageListener.class);

    private final MessageConversation talk;
    private final ConversationMemory subjects;
    private final ReplyExecutor executor;
    private final AccessPolicy accessPolicy;
    private final boolean answersArePrivate;

    /**
     * @param answersArePrivate whether in a guild only who asks may see an answer, which no message can keep
     */
    public MessageListener(
            MessageConversation talk,
            ConversationMemory subjects,
            ReplyExecutor executor,
            AccessPolicy accessPolicy,
            boolean answersArePrivate) {
        this.talk = talk;
        this.subjects = subjects;
        this.executor = executor;
        this.accessPolicy = accessPolicy;
        this.answersArePrivate = answersArePrivate;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (event.getAuthor().isBot()
                || event.isWebhookMessage()
                || message.getType().isSystem()) {
            return;
        }
        if (MessageTargeting.isForBot(message)) {
            answer(message);
        } else if (MessageTargeting.isInOwnThread(message)
                && !MessageTargeting.words(message).isBlank()) {
            answerIfAlone(message);
        }
    }

    /** Two people who talk to each other are left alone. */
    private void answerIfAlone(Message message) {
        message.getChannel()
                .getHistoryBefore(message, MessageTargeting.LOOKED_BACK)
                .queue(
                        earlier -> {
                            if (MessageTargeting.isAlone(message, earlier.getRetrievedHistory())) {
                                answer(message);
                            }
                        },
                        failure -> LOG.warn("A thread cannot be read: {}", FailureTrace.kinds(failure)));
    }

    private void answer(Message message) {
        String words = MessageTargeting.words(message);
        Wording wording = words.isBlank() && message.isFromGuild()
                ? Wording.of(message.getGuild().getLocale())
                : Wording.ofText(words);
        PendingReply reply = PendingReply.to(message, wording);
        executor.take(
                reply,
                () -> refused(message, words, wording)
                        .orElseGet(() -> Requester.of(message).asker().during(() -> said(message, words, reply))));
    }

    private Optional<Card> refused(Message message, String words, Wording wording) {
        Requester requester = Requester.of(message);
        return accessPolicy
                .refuseHere(requester, wording)
                .or(() -> answersArePrivate && message.isFromGuild()
                        ? Optional.of(NoticeCard.refused(wording, "talk.private"))
                        : talk.asksNothing(words) ? Optional.empty() : accessPolicy.refuseNow(requester, wording));
    }

    private Card said(Message message, String words, PendingReply reply) {
        Wording wording = reply.wording();
        MessageConversation.Said said = talk.say(words, wording, earlier(message), reply::showEarly);
        ConversationState subject = said.subject();
        if (subject == null) {
            return said.card();
        }
        Card card = talk.shown(said, message.isFromGuild() ? message.getGuild() : null);
        subjects.remember(message.getChannel(), message.getAuthor(), subject);
        boolean canOpenThread = message.isFromGuild() && ThreadPlace.canOpenIn(message.getChannelType());
        return canOpenThread ? AskCommand.withRoom(card, wording) : card;
    }

    /** The card that is replied to, else what was asked last in this place, else the last card that is there. */
    private Optional<ConversationState> earlier(Message message) {
        Message referenced = message.getReferencedMessage();
        return Optional.ofNullable(referenced)
                .filter(MessageTargeting::isOurs)
                .flatMap(PostedCards::read)
                .or(() -> subjects.last(message.getChannel(), message.getAuthor()))
                .or(() -> ConversationMemory.isOneTalk(message.getChannel())
                        ? ChannelHistory.last(message)
                        : Optional.empty());
    }
}
