package dev.hatsugen.discord.command;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One slash command. To add one, write one class and put it into the list that the bot is started with. */
public interface SlashCommand {

    /** What Discord registers: name, description and options, in English and Japanese. */
    SlashCommandData data();

    /** Whether it is for admins: it counts as no question, and only who gave it sees the reply. */
    default boolean isForAdmins() {
        return false;
    }

    /**
     * Does the work. The interaction is acknowledged already; this runs on a thread where it may take its time.
     *
     * @return the card to show
     * @throws RuntimeException if the work failed: the user is told so
     */
    MessageCreateData execute(SlashCommandInteraction interaction);
}
