package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.Refusal;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.jspecify.annotations.Nullable;

/** Turns questions and clicks away that the settings do not allow, each with a word why. */
public final class AccessPolicy {

    private final AccessSettings settings;
    private final RateLimiter limiter;
    private final BotObserver watch;

    /**
     * @param limiter counts questions and clicks
     * @param watch is told of whoever is turned away
     */
    public AccessPolicy(AccessSettings settings, RateLimiter limiter, BotObserver watch) {
        this.settings = settings;
        this.limiter = limiter;
        this.watch = watch;
    }

    /**
     * Whether this member may ask and click in this channel. Direct messages are nobody's channel. Takes no time.
     *
     * @return empty if so, else what to tell
     */
    public Optional<Card> refuseHere(Requester visitor, Wording wording) {
        if (visitor.guild() == null) {
            return Optional.empty();
        }
        if (!settings.channels().isEmpty() && !isAllowed(visitor.channel())) {
            return refused(Refusal.CHANNEL, NoticeCard.refused(wording, "access.channel"));
        }
        return settings.roles().isEmpty() || hasRole(visitor.member())
                ? Optional.empty()
                : refused(Refusal.ROLE, NoticeCard.refused(wording, "access.role"));
    }

    /**
     * Counts a question. Reads and writes the store.
     *
     * @return empty if it is within the limits, else what to tell
     */
    public Optional<Card> refuseNow(Requester visitor, Wording wording) {
        return limiter.question(visitor.user().getId(), guild(visitor))
                .map(AccessPolicy::minutes)
                .flatMap(minutes -> refused(Refusal.QUESTIONS, NoticeCard.limited(wording, "access.limit", minutes)));
    }

    /**
     * Counts a click, of which there may be {@value RateLimiter#CLICKS_PER_QUESTION} for each question. Reads and writes the
     * store.
     *
     * @return empty if it is within the limits, else what to tell
     */
    public Optional<Card> refuseClickNow(Requester visitor, Wording wording) {
        return limiter.click(visitor.user().getId(), guild(visitor))
                .map(AccessPolicy::minutes)
                .flatMap(minutes ->
                        refused(Refusal.CLICKS, NoticeCard.limited(wording, "access.limit.clicks", minutes)));
    }

    private static @Nullable String guild(Requester visitor) {
        Guild guild = visitor.guild();
        return guild == null ? null : guild.getId();
    }

    /** Whole minutes, rounded up. */
    private static long minutes(Duration wait) {
        return wait.plusMinutes(1).minusNanos(1).toMinutes();
    }

    private Optional<Card> refused(Refusal refusal, Card notice) {
        watch.turnedAway(refusal);
        return Optional.of(notice);
    }

    private boolean isAllowed(@Nullable Channel channel) {
        if (channel == null) {
            return false;
        }
        return settings.channels().contains(channel.getId())
                || (channel instanceof ThreadChannel thread
                        && settings.channels()
                                .contains(thread.getParentChannel().getId()));
    }

    private boolean hasRole(@Nullable Member member) {
        return member != null
                && member.getRoles().stream().map(ISnowflake::getId).anyMatch(settings.roles()::contains);
    }
}
