package dev.hatsugen.discord.introduction;

import dev.hatsugen.discord.runtime.ChannelPost;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.store.GreetedGuildRepository;
import dev.hatsugen.store.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts a card in the system channel of each server that invites the bot, also while it was away. No server is greeted twice: it is
 * noted in the store before the card is sent, and nothing is sent where that fails. Safe for several threads.
 */
public final class Introduction {

    /** Who has had the bot for longer when it is first seen knows it already. */
    private static final Duration MAX_AGE = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final WelcomeCard card;
    private final GreetedGuildRepository greeted;
    private final GuildRules rules;
    private final Clock clock;

    /** @param greeted which servers were greeted, at earlier starts too */
    public Introduction(WelcomeCard card, GreetedGuildRepository greeted, GuildRules rules, Clock clock) {
        this.card = card;
        this.greeted = greeted;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Greets the servers that have invited the bot since the last start, and those that do from now on.
     *
     * @param worker writes the store and works out the cards, which may take its time
     */
    public void watch(JDA jda, Executor worker) {
        jda.addEventListener(new ListenerAdapter() {
            @Override
            public void onGuildJoin(GuildJoinEvent event) {
                seen(event);
            }

            // A server that could not be reached when the bot started.
            @Override
            public void onGuildReady(GuildReadyEvent event) {
                seen(event);
            }

            private void seen(GenericGuildEvent event) {
                worker.execute(() -> see(event.getGuild()));
            }
        });
        worker.execute(() -> jda.getGuilds().forEach(this::see));
    }

    private void see(Guild guild) {
        try {
            if (greeted.add(guild.getId()) && isRecent(guild)) {
                greet(guild);
            }
        } catch (StoreException e) {
            LOG.warn("A server is not greeted without the store ({})", e.code());
        }
    }

    private boolean isRecent(Guild guild) {
        OffsetDateTime joined = guild.getSelfMember().getTimeJoined();
        return Duration.between(joined.toInstant(), clock.instant()).compareTo(MAX_AGE) < 0;
    }

    private void greet(Guild guild) {
        TextChannel channel = guild.getSystemChannel();
        if (channel == null || !channel.canTalk()) {
            LOG.info("A server is not greeted: it has no system channel that the bot may write in");
            return;
        }
        boolean canAsk = rules.allow(guild.getJDA(), channel.getId());
        ChannelPost.send(guild.getJDA(), channel.getId(), wording -> card.of(wording, canAsk));
    }
}
