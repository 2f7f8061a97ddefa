package dev.hatsugen.discord.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;

/**
 * What was asked last, by place: a thread and a direct message are one talk; in a channel everybody has one of their own. Only in
 * memory, and only of the latest places. Safe for several threads.
 */
public final class ConversationMemory {

    private static final int MAX = 10_000;

    private final Map<String, ConversationState> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ConversationState> eldest) {
            return size() > MAX;
        }
    };

    /** What {@code user} asked last in {@code channel}, or anybody did where it is a talk of all. */
    public synchronized Optional<ConversationState> last(Channel channel, User user) {
        return Optional.ofNullable(latest.get(key(channel, user)));
    }

    /** Remembers it, in place of what was asked before. */
    public synchronized void remember(Channel channel, User user, ConversationState subject) {
        latest.put(key(channel, user), subject);
    }

    /** Whether everything that is written there belongs to one talk. */
    public static boolean isOneTalk(Channel channel) {
        return channel.getType().isThread() || channel.getType() == ChannelType.PRIVATE;
    }

    private static String key(Channel channel, User user) {
        return isOneTalk(channel) ? channel.getId() : channel.getId() + ":" + user.getId();
    }
}
