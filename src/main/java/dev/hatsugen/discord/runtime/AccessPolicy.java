package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.Refusal;
import dev.hatsugen.store.RateLimitRepository;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import org.jspecify.annotations.Nullable;

/** Turns questions and clicks away that the settings do not allow, each with a word why. */
public final class AccessPolicy {

    private final GuildRules settings;
    private final RateLimiter limiter;
    private final BotObserver observer;

    /**
     * @param settings the channels and roles of each server
     * @param limiter counts questions and clicks
     * @param observer is told of whoever is turned away
     */
    public AccessPolicy(GuildRules settings, RateLimiter limiter, BotObserver observer) {
        this.settings = settings;
        this.limiter = limiter;
        this.observer = observer;
    }

    /**
     * Whether this member may ask and click in this channel. Where channels or roles are set, direct messages are refused
     * unless the settings file opens them: they are in no channel, and nobody has a role there. Takes no time.
     *
     * @return empty if so, else what to tell
     */
    public Optional<Card> refuseHere(Requester requester, Wording wording) {
        return barrier(requester).map(barrier -> {
            observer.turnedAway(barrier.refusal());
            return BarrierNotice.of(barrier, settings, requester.guild(), wording);
        });
    }

    /** As {@link #refuseHere}, for what is only being typed: nobody is told or counted. */
    boolean isAllowedHere(Requester requester) {
        return barrier(requester).isEmpty();
    }

    private Optional<Barrier> barrier(Requester requester) {
        String guild = guild(requester);
        if (guild == null) {
            return settings.lockDirectMessages(requester.user().getJDA())
                    ? Optional.of(Barrier.DIRECT)
                    : Optional.empty();
        }
        if (!settings.allow(guild, requester.channel())) {
            return Optional.of(Barrier.CHANNEL);
        }
        Set<String> roles = settings.roles(guild);
        return roles.isEmpty() || roles.contains(guild) || hasOneOf(roles, requester.member())
                ? Optional.empty()
                : Optional.of(Barrier.ROLE);
    }

    /**
     * Whether this member may manage the server. The bot looks for itself: a server can give an admin's command to anybody. In a
     * server that has the commands without the bot, nobody is known to.
     *
     * @return empty if so, else what to tell
     */
    public Optional<Card> refuseAdmin(Requester requester, Wording wording) {
        Member member = requester.member();
        if (member != null && member.isDetached()) {
            return refused(Refusal.ADMIN, NoticeCard.refused(wording, "access.absent"));
        }
        return member != null && member.hasPermission(Permission.MANAGE_SERVER)
                ? Optional.empty()
                : refused(Refusal.ADMIN, NoticeCard.refused(wording, "access.admin"));
    }

    /**
     * Counts a question. Reads and writes the store.
     *
     * @return empty if it is within the limits, else what to tell
     */
    public Optional<Card> refuseNow(Requester requester, Wording wording) {
        return limiter.question(requester.user().getId(), guild(requester))
                .flatMap(full -> refused(Refusal.QUESTIONS, limited(wording, "access.limit", full)));
    }

    /**
     * Counts a click, of which there may be {@value RateLimiter#CLICKS_PER_QUESTION} for each question. Reads and writes the
     * store.
     *
     * @return empty if it is within the limits, else what to tell
     */
    public Optional<Card> refuseClickNow(Requester requester, Wording wording) {
        return limiter.click(requester.user().getId(), guild(requester))
                .flatMap(full -> refused(Refusal.CLICKS, limited(wording, "access.limit.clicks", full)));
    }

    private static Card limited(Wording wording, String message, RateLimitRepository.Full full) {
        return NoticeCard.limited(wording, full.ofGuild() ? message + ".guild" : message, full.limit(), full.until());
    }

    private static @Nullable String guild(Requester requester) {
        Guild guild = requester.guild();
        return guild == null ? null : guild.getId();
    }

    private Optional<Card> refused(Refusal refusal, Card notice) {
        observer.turnedAway(refusal);
        return Optional.of(notice);
    }

    private static boolean hasOneOf(Set<String> roles, @Nullable Member member) {
        return member != null
                && !member.isDetached()
                && member.getRoles().stream().map(ISnowflake::getId).anyMatch(roles::contains);
    }
}
