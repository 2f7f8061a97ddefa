package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One command over the minutes. To add one, write one class and put it into the list of {@link MinutesCommands}. */
interface Inquiry {

    /** The English name; the messages {@code name.name} and {@code name.description} go with it. */
    String name();

    /** The options it needs, in order. */
    default List<Option> required() {
        return List.of();
    }

    /** The options it takes besides, in order. */
    default List<Option> optional() {
        return List.of();
    }

    /**
     * Does the work; may take its time.
     *
     * @param asked with all options that it needs, none of them too long
     * @throws RuntimeException if the work failed
     */
    MessageCreateData card(CommandCall asked, Wording wording);
}
