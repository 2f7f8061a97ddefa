package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * One click on a button.
 *
 * @param arguments what the button carries besides its action, and what was chosen in a menu
 * @param message the card it is on; empty where Discord does not tell
 * @param user who clicked
 * @param guild the guild's id; null in direct messages
 * @param wording the words in the language of the card
 */
public record Click(
        List<String> arguments,
        Optional<Message> message,
        User user,
        @Nullable String guild,
        Wording wording) {

    public Click {
        arguments = List.copyOf(arguments);
    }

    /** @param chosen what was chosen in a menu */
    static Click of(Interaction interaction, ButtonId id, List<String> chosen, @Nullable Message message) {
        List<String> arguments = new ArrayList<>(id.arguments());
        arguments.addAll(chosen);
        Guild guild = interaction.getGuild();
        return new Click(
                arguments,
                Optional.ofNullable(message),
                interaction.getUser(),
                guild == null ? null : guild.getId(),
                Optional.ofNullable(message)
                        .flatMap(QuestionLine::wording)
                        .orElseGet(() -> Wording.of(interaction.getUserLocale())));
    }
}
