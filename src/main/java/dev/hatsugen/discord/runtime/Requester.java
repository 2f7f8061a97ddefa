package dev.hatsugen.discord.runtime;

import dev.hatsugen.answer.Asker;
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
public record Requester(
        User user,
        @Nullable Member member,
        @Nullable Guild guild,
        @Nullable Channel channel) {

    /** Who gives a command or clicks. */
    public static Requester of(Interaction interaction) {
        return new Requester(
                interaction.getUser(), interaction.getMember(), interaction.getGuild(), interaction.getChannel());
    }

    /** Who writes a message. */
    public static Requester of(Message message) {
        return new Requester(
                message.getAuthor(),
                message.getMember(),
                message.isFromGuild() ? message.getGuild() : null,
                message.getChannel());
    }

    /** For whom answers are worked out. */
    public Asker asker() {
        return new Asker(user.getId(), guild == null ? null : guild.getId());
    }
}
