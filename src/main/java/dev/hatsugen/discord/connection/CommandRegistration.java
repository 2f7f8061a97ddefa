package dev.hatsugen.discord.connection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import org.jspecify.annotations.Nullable;

/**
 * Tells Discord which commands there are.
 *
 * @param guildId the one guild that gets them; null for all
 */
public record CommandRegistration(@Nullable String guildId) {

    private static final Duration FOR_REGISTRATION = Duration.ofSeconds(30);

    /** Registers the commands, in the one guild of the settings or everywhere, in place of those registered before. */
    public void register(JDA jda, List<CommandData> commands) throws DiscordStartException, InterruptedException {
        try {
            scope(jda).addCommands(commands).submit().get(FOR_REGISTRATION.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof ErrorResponseException refused
                    ? refused.getMeaning() + " (" + refused.getErrorCode() + ")"
                    : "the request failed";
            throw new DiscordStartException("Discord does not register the commands: " + reason + ".");
        } catch (TimeoutException e) {
            throw new DiscordStartException(
                    "Discord did not register the commands within " + FOR_REGISTRATION.toSeconds() + " s.");
        }
    }

    private CommandListUpdateAction scope(JDA jda) throws DiscordStartException {
        if (guildId == null) {
            return jda.updateCommands();
        }
        Guild guild = jda.getGuildById(guildId);
        if (guild == null) {
            throw new DiscordStartException("The bot is not in the guild " + guildId + ".");
        }
        return guild.updateCommands();
    }
}
