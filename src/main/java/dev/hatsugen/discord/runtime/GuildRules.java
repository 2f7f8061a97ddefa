package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.GuildSettingsRepository.Entry;
import dev.hatsugen.store.StoreException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.jspecify.annotations.Nullable;

/**
 * What each server has set for itself, over what the settings file says for all. It is kept in memory, as it is looked at before
 * every reply: what was known stays in force while the store fails, and where nothing could be read yet, the file's settings do.
 * Safe for several threads.
 */
public final class GuildRules {

    private final AccessSettings file;
    private final @Nullable String announcements;
    private final @Nullable String helpers;
    private final GuildSettingsCache own;

    /**
     * Reads what the store holds; the log says where that fails.
     *
     * @param file what the settings file says
     * @param announcements the channel of the settings file that is told of new minutes; null for none
     * @param helpers the role of the settings file that questions without an answer are handed to; null for none
     */
    public GuildRules(
            AccessSettings file,
            @Nullable String announcements,
            @Nullable String helpers,
            GuildSettingsRepository repository) {
        this.file = file;
        this.announcements = announcements;
        this.helpers = helpers;
        this.own = new GuildSettingsCache(repository);
    }

    /** Whether the store could be read; else the settings file is in force. */
    public boolean areKnown() {
        return own.areKnown();
    }

    /** What a server has set itself. */
    public Entry own(String guild) {
        return own.all().getOrDefault(guild, Entry.NONE);
    }

    /** The ids of the channels to answer in; empty for all. */
    public Set<String> channels(String guild) {
        Set<String> chosen = own(guild).channels();
        return chosen == null ? file.channels() : chosen;
    }

    /** The ids of the roles of which a member needs one; empty for none. */
    public Set<String> roles(String guild) {
        Set<String> chosen = own(guild).roles();
        return chosen == null ? file.roles() : chosen;
    }

    /** The channel that is told of new minutes; it may be one of another server where the file names it. */
    public Optional<String> announcements(String guild) {
        String chosen = own(guild).announcements();
        return Optional.ofNullable(chosen == null ? announcements : chosen).filter(id -> !id.isEmpty());
    }

    /** The role that questions without an answer are handed to; it may be one of another server where the file names it. */
    public Optional<String> helpers(String guild) {
        String chosen = own(guild).helpers();
        return Optional.ofNullable(chosen == null ? helpers : chosen).filter(id -> !id.isEmpty());
    }

    /**
     * Whether channels or roles are set, by the file or by a server of the bot's, and the file does not open direct messages: they
     * would be a way around them.
     */
    public boolean lockDirectMessages(JDA jda) {
        return !file.openDirectMessages()
                && (isLocked(file.channels()) || isLocked(file.roles()) || isLockedBySome(jda));
    }

    private boolean isLockedBySome(JDA jda) {
        return own.all().entrySet().stream()
                .filter(entry -> isLocked(entry.getValue().channels())
                        || isLocked(entry.getValue().roles()))
                .anyMatch(entry -> isIn(jda, entry.getKey()));
    }

    /** A server that is not to be reached for the moment is still one of the bot's. */
    private static boolean isIn(JDA jda, String guild) {
        return jda.getGuildById(guild) != null || jda.isUnavailable(Long.parseLong(guild));
    }

    /** Whether questions are answered in a channel, as the settings of its server say; not where the bot does not know it. */
    public boolean allow(JDA jda, String channel) {
        GuildChannel there = jda.getChannelById(GuildChannel.class, channel);
        return there != null && allow(there.getGuild().getId(), there);
    }

    /** Whether questions are answered in a channel of that server. */
    boolean allow(String guild, @Nullable Channel channel) {
        Set<String> allowed = channels(guild);
        return allowed.isEmpty()
                || (channel != null
                        && (allowed.contains(channel.getId())
                                || (channel instanceof ThreadChannel thread
                                        && allowed.contains(
                                                thread.getParentChannel().getId()))));
    }

    private static boolean isLocked(@Nullable Set<String> ids) {
        return ids != null && !ids.isEmpty();
    }

    /**
     * Changes what a server has set; from then on it is in force.
     *
     * @throws StoreException if it cannot be read or saved: then nothing has changed
     */
    public void change(String guild, UnaryOperator<Entry> change) {
        own.change(guild, change);
    }
}
