package dev.hatsugen.discord.runtime;

import net.dv8tion.jda.api.entities.channel.ChannelType;

/** Where threads can be opened. */
public final class ThreadPlace {

    private ThreadPlace() {}

    /** Whether a thread can hang on a message there: not in a thread, nor in the chat of a voice channel. */
    public static boolean canOpenIn(ChannelType channel) {
        return channel == ChannelType.TEXT || channel == ChannelType.NEWS;
    }
}
