package dev.hatsugen.discord.connection;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Discord which commands there are. Those of the last start serve on where Discord takes none now: more were made today than
 * it allows, or its server or the network fails.
 *
 * @param guildId the one guild that gets them; null for all
 */
public record CommandRegistration(@Nullable String guildId) {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private static final Duration FOR_REGISTRATION = Duration.ofSeconds(30);

    /** So many guilds are looked after for commands of their own; a bot in development is in a few. */
    private static final int MAX_EMPTIED_GUILDS = 100;

    private static final Set<ErrorResponse> PASSING =
            Set.of(ErrorResponse.MAX_DAILY_APPLICATION_COMMAND_CREATES, ErrorResponse.SERVER_ERROR);

    /**
     * Registers the commands, in the one guild of the settings or everywhere, in place of those registered before.
     *
     * @return whether Discord took them; if not, the log says why
     * @throws DiscordStartException if Discord refuses them in a way that does not pass by itself
     */
    public boolean register(JDA jda, List<CommandData> commands) throws DiscordStartException, InterruptedException {
        try {
            scope(jda).addCommands(commands).submit().get(FOR_REGISTRATION.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return unregistered(e.getCause());
        } catch (TimeoutException e) {
            return postponed("no answer within " + FOR_REGISTRATION.toSeconds() + " s");
        }
        emptyOthers(jda);
        return true;
    }

    private static boolean unregistered(@Nullable Throwable failure) throws DiscordStartException {
        if (!(failure instanceof ErrorResponseException refused)) {
            throw new DiscordStartException("Discord does not register the commands: the request failed.");
        }
        String reason = refused.getMeaning() + " (" + refused.getErrorCode() + ")";
        if (PASSING.contains(refused.getErrorResponse()) || Outages.isOne(refused)) {
            return postponed(reason);
        }
        throw new DiscordStartException("Discord does not register the commands: " + reason + ".");
    }

    private static boolean postponed(String reason) {
        LOG.warn(
                "The commands are those that were registered before, as Discord takes none now: {}."
                        + " The next start registers them again",
                reason);
        return false;
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

    /** A guild shows the commands for all guilds beside its own: what another setting has left would be there twice. */
    private void emptyOthers(JDA jda) {
        Stream<CommandListUpdateAction> others = guildId != null
                ? Stream.of(jda.updateCommands())
                : jda.getGuilds().stream().limit(MAX_EMPTIED_GUILDS).map(Guild::updateCommands);
        others.forEach(action -> action.queue(
                emptied -> {},
                failure -> LOG.debug(
                        "Commands of another scope were not emptied: {}",
                        failure.getClass().getSimpleName())));
    }
}
