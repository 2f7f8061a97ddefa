package dev.hatsugen.discord.conversation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.SelfUser;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

/** Whom a message is for. */
final class MessageTargeting {

    /** How many messages of a thread are looked at to tell who talks there. */
    static final int LOOKED_BACK = 50;

    private MessageTargeting() {}

    /** Whether it is surely for the bot: written to it alone, with its mention, or in reply to a card of its own. */
    static boolean isForBot(Message message) {
        Message referenced = message.getReferencedMessage();
        boolean repliesToUs = referenced != null
                && isOurs(referenced)
                && !message.getContentRaw().isBlank();
        return message.isFromType(ChannelType.PRIVATE)
                || message.getMentions().isMentioned(self(message), Message.MentionType.USER)
                || repliesToUs;
    }

    /** Whether it is in a thread that the bot has opened. */
    static boolean isInOwnThread(Message message) {
        return message.getChannelType().isThread()
                && message.getChannel() instanceof ThreadChannel thread
                && thread.getOwnerIdLong() == self(message).getIdLong();
    }

    /**
     * Whether nobody but its author and bots write in its thread, and it mentions nobody.
     *
     * @param earlier the last messages before it
     */
    static boolean isAlone(Message message, List<Message> earlier) {
        boolean speaksToOthers = !message.getMentions().getUsers().isEmpty() || message.getReferencedMessage() != null;
        return !speaksToOthers
                && Stream.concat(Stream.of(message), earlier.stream())
                                .map(Message::getAuthor)
                                .filter(author -> !author.isBot())
                                .map(User::getIdLong)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether the bot has written it. */
    static boolean isOurs(Message message) {
        return message.getAuthor().getIdLong() == self(message).getIdLong();
    }

    /** What it says and what it forwards, without the mention of the bot. */
    static String words(Message message) {
        String id = self(message).getId();
        Stream<String> forwarded = message.getMessageSnapshots().stream().map(MessageSnapshot::getContentRaw);
        return Stream.concat(Stream.of(message.getContentRaw()), forwarded)
                .collect(Collectors.joining(" "))
                .replaceAll("<@!?" + id + ">", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static SelfUser self(Message message) {
        return message.getJDA().getSelfUser();
    }
}
