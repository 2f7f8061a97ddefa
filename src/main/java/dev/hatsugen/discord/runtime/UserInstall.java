package dev.hatsugen.discord.runtime;

import net.dv8tion.jda.api.interactions.IntegrationOwners;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;

/** Who has installed the bot for themselves brings it to places that did not invite it. */
final class UserInstall {

    private UserInstall() {}

    /** Whether an interaction comes from such a place: the others there have not asked for the bot, so that it answers its user alone. */
    static boolean isIn(Interaction interaction) {
        IntegrationOwners owners = interaction.getIntegrationOwners();
        return interaction.getContext() != InteractionContextType.BOT_DM
                && owners.isUserIntegration()
                && !owners.isGuildIntegration();
    }
}
