package dev.hatsugen.discord.access;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and where.
 *
 * @param user who
 * @param member the same as a member of the guild; null in direct messages
 * @param guild null in direct messages
 * @param channel null where Discord does not tell
 */
public record Visitor(
        User user,
        @Nullable Member member,
        @Nullable Guild guild,
        @Nullable Channel channel) {

    /** Who gives a command or clicks. */
    public static Visitor of(Interaction interaction) {
        return new Visitor(
                interaction.getUser(), interaction.getMember(), interaction.getGuild(), interaction.getChannel());
    }

    /** Who writes a message. */
    public static Visitor of(Message message) {
        return new Visitor(
                message.getAuthor(),
                message.getMember(),
                message.isFromGuild() ? message.getGuild() : null,
                message.getChannel());
    }
}
