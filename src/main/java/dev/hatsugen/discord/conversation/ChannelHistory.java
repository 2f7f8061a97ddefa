package dev.hatsugen.discord.conversation;

import dev.hatsugen.discord.ask.ConversationState;
import dev.hatsugen.discord.ask.PostedCards;
import dev.hatsugen.discord.runtime.FailureTrace;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds in a thread or a direct message the card that was posted last: what a bot knows of a talk after a restart. */
final class ChannelHistory {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelHistory.class);

    private ChannelHistory() {}

    /** What the last card before {@code message} answers, the one that its thread hangs on included. Waits for Discord. */
    static Optional<ConversationState> last(Message message) {
        try {
            List<Message> earlier = message.getChannel()
                    .getHistoryBefore(message, MessageTargeting.LOOKED_BACK)
                    .complete()
                    .getRetrievedHistory();
            return earlier.stream()
                    .filter(MessageTargeting::isOurs)
                    .flatMap(card -> PostedCards.read(card).stream())
                    .findFirst()
                    .or(() -> ofThread(message));
        } catch (ErrorResponseException | PermissionException e) {
            LOG.warn("An earlier card cannot be read: {}", FailureTrace.kinds(e));
            return Optional.empty();
        }
    }

    /** A thread that hangs on a message has its id. */
    private static Optional<ConversationState> ofThread(Message message) {
        return message.getChannel() instanceof ThreadChannel thread
                        && thread.getParentChannel() instanceof GuildMessageChannel parent
                ? PostedCards.read(parent.retrieveMessageById(thread.getId()).complete())
                : Optional.empty();
    }
}
