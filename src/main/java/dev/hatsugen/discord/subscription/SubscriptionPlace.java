package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.runtime.GuildRules;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/** Where the cards of a subscription may come. */
final class SubscriptionPlace {

    private SubscriptionPlace() {}

    /**
     * Why they may not; empty if they may. A card in a channel is public: only who may write there can have it come.
     *
     * @param isDirect whether they are to be direct messages; else they come in the channel of the command
     */
    static Optional<String> refused(SlashCommandInteraction interaction, boolean isDirect, GuildRules rules) {
        if (isDirect) {
            return rules.lockDirectMessages(interaction.getJDA()) ? Optional.of("subscribe.locked") : Optional.empty();
        }
        Member member = interaction.getMember();
        return interaction.getChannel() instanceof GuildMessageChannel channel
                        && member != null
                        && !member.isDetached()
                        && member.hasPermission(channel, Permission.MESSAGE_SEND)
                        && channel.canTalk()
                ? Optional.empty()
                : Optional.of("subscribe.mute");
    }
}
