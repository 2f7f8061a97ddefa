package dev.hatsugen.discord.access;

import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.store.UsageBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** Turns questions away that the settings do not allow, each with a word why. */
public final class Doorkeeper {

    private final AccessSettings settings;
    private final UsageBook usage;

    public Doorkeeper(AccessSettings settings, UsageBook usage) {
        this.settings = settings;
        this.usage = usage;
    }

    /**
     * Whether this member may ask in this channel. Direct messages are nobody's channel. Takes no time.
     *
     * @return empty if so, else what to tell
     */
    public Optional<MessageCreateData> refuseHere(Visitor visitor, Wording wording) {
        if (visitor.guild() == null) {
            return Optional.empty();
        }
        if (!settings.channels().isEmpty() && !isAllowed(visitor.channel())) {
            return Optional.of(NoticeCard.refused(wording, "access.channel"));
        }
        return settings.roles().isEmpty() || hasRole(visitor.member())
                ? Optional.empty()
                : Optional.of(NoticeCard.refused(wording, "access.role"));
    }

    /**
     * Counts a question. Reads and writes the store.
     *
     * @return empty if it is within the limits, else what to tell
     */
    public Optional<MessageCreateData> refuseNow(Visitor visitor, Wording wording) {
        Guild guild = visitor.guild();
        Instant now = Instant.now();
        return usage.take(
                        visitor.user().getId(),
                        guild == null ? null : guild.getId(),
                        settings.perUser(),
                        settings.perGuild(),
                        now)
                .map(next -> NoticeCard.limited(
                        wording, Math.max(1, Duration.between(now, next).toMinutes() + 1)));
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
