package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** One slash command. To add one, write one class and put it into the list that the bot is started with. */
public interface SlashCommand {

    /** What Discord registers: name, description and options, in English and Japanese. */
    SlashCommandData data();

    /** Whether it is for admins: it counts as no question, and only who gave it sees the reply. */
    default boolean isForAdmins() {
        return false;
    }

    /** Who sees the reply; that of an admin's command, only who gave it. */
    default Audience audience() {
        return Audience.EVERYBODY;
    }

    /** Whether it counts as a question; what only tells what there is to ask does not. */
    default boolean isQuestion() {
        return true;
    }

    /** How it is treated whatever its options say. */
    default Treatment treatment() {
        return new Treatment(isQuestion(), audience());
    }

    /**
     * How it is treated with its options. Comes before the acknowledgement and so has a second; what takes longer or fails is
     * treated as usual.
     */
    default Treatment treatment(SlashCommandInteraction interaction) {
        return treatment();
    }

    /** The card of a command that answers a question, with what opens a thread below it; other commands leave it as it is. */
    default Card withThread(Card card, Wording wording) {
        return card;
    }

    /**
     * What to offer while a user types into an option that completes itself. It has to answer within a moment, as its user waits
     * at every key; Discord shows the first 25 of at most 100 characters.
     *
     * @param option the option's name
     * @param typed what is in it so far; may be empty
     * @param wording the words for the user
     */
    default List<CommandSuggestion> suggest(String option, String typed, Wording wording) {
        return List.of();
    }

    /**
     * Does the work. The interaction is acknowledged already; this runs on a thread where it may take its time.
     *
     * @return the card to show
     * @throws RuntimeException if the work failed: the user is told so
     */
    Card execute(SlashCommandInteraction interaction);

    /**
     * As {@link #execute(SlashCommandInteraction)}, for a command that has something to show before its work is done.
     *
     * @param early takes the cards that can be shown until then, each in place of the one before
     */
    default Card execute(SlashCommandInteraction interaction, Consumer<Card> early) {
        return execute(interaction);
    }
}
