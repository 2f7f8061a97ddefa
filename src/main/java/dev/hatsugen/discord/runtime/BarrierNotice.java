package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MentionList;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.entities.Guild;
import org.jspecify.annotations.Nullable;

/** Tells whoever is turned away where to ask instead, or which role is needed. */
final class BarrierNotice {

    private BarrierNotice() {}

    /** The channels and roles of another server have no name there and are not told. */
    static Card of(Barrier barrier, GuildRules rules, @Nullable Guild guild, Wording wording) {
        if (guild == null || guild.isDetached() || barrier == Barrier.DIRECT) {
            return NoticeCard.refused(wording, barrier.message());
        }
        boolean isOfRoles = barrier == Barrier.ROLE;
        Set<String> open = isOfRoles ? rules.roles(guild.getId()) : rules.channels(guild.getId());
        List<String> there = open.stream()
                .filter(id -> (isOfRoles ? guild.getRoleById(id) : guild.getGuildChannelById(id)) != null)
                .toList();
        String sign = isOfRoles ? MentionList.ROLE : MentionList.CHANNEL;
        return there.isEmpty()
                ? NoticeCard.refused(wording, barrier.message())
                : NoticeCard.refused(wording, barrier.message() + ".named", MentionList.of(wording, sign, there));
    }
}
