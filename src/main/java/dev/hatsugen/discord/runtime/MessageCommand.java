package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** One command in the menu of messages, whose reply only who gave it sees until they share it; Discord allows 15 of them. The bot reads the message without any right to read others. */
public interface MessageCommand {

    /** What Discord registers: the name, in English and Japanese. */
    CommandData data();

    /**
     * Does the work. The interaction is acknowledged already; this runs on a thread where it may take its time.
     *
     * @param message the one whose menu was opened
     * @param wording the words for the user who did
     * @return the card to show
     * @throws RuntimeException if the work failed: the user is told so
     */
    Card execute(Message message, Wording wording);
}
