package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts a card that answers nobody. */
public final class ChannelPost {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelPost.class);

    private ChannelPost() {}

    /** Posts in the channel of each server that is told of new minutes; one that the file names is of one server alone. */
    public static void announce(JDA jda, GuildRules settings, Function<Wording, Card> card) {
        for (Guild guild : jda.getGuilds()) {
            settings.announcements(guild.getId())
                    .filter(id -> settings.own(guild.getId()).announcements() != null
                            || guild.getGuildChannelById(id) != null)
                    .ifPresent(id -> send(jda, id, card));
        }
    }

    /**
     * Posts in the language of the channel's server, and tells the log where that cannot be done.
     *
     * @param channel its id
     */
    public static void send(JDA jda, String channel, Function<Wording, Card> card) {
        GuildMessageChannel there = jda.getChannelById(GuildMessageChannel.class, channel);
        if (there == null) {
            LOG.warn("There is no channel {} to post in", channel);
            return;
        }
        Wording wording = Wording.of(there.getGuild().getLocale());
        try {
            there.sendMessage(card.apply(wording).message())
                    .queue(posted -> {}, InteractionErrors.logged(LOG, "A card was not posted"));
        } catch (InsufficientPermissionException e) {
            LOG.warn("The bot may not post in channel {}: {}", channel, e.getPermission());
        }
    }

    /**
     * Sends a direct message, and tells the log where that cannot be done: users may take none, or share no server with the bot.
     *
     * @param user the user's id
     */
    public static void sendTo(JDA jda, String user, Card card) {
        jda.openPrivateChannelById(user)
                .flatMap(channel -> channel.sendMessage(card.message()))
                .queue(sent -> {}, InteractionErrors.logged(LOG, "A direct message was not sent"));
    }
}
