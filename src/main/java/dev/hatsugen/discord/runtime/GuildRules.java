package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.GuildSettingsRepository.Entry;
import dev.hatsugen.store.StoreException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What each server has set for itself, over what the settings file says for all. It is kept in memory, as it is looked at before
 * every reply: what was known stays in force while the store fails, and where nothing could be read yet, the file's settings do.
 * Safe for several threads.
 */
public final class GuildRules {

    private static final Logger LOG = LoggerFactory.getLogger(GuildRules.class);

    private final AccessSettings file;
    private final @Nullable String announcements;
    private final GuildSettingsRepository repository;
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile @Nullable Map<String, Entry> known;

    /**
     * Reads what the store holds; the log says where that fails.
     *
     * @param file what the settings file says
     * @param announcements the channel of the settings file that is told of new minutes; null for none
     */
    public GuildRules(AccessSettings file, @Nullable String announcements, GuildSettingsRepository repository) {
        this.file = file;
        this.announcements = announcements;
        this.repository = repository;
        readOnce();
        if (known == null) {
            LOG.warn("What servers have set with /setup cannot be read: the settings file is in force for all");
        }
    }

    /** Whether the store could be read; else the settings file is in force. Reads it once more if not, on another thread. */
    public boolean areKnown() {
        if (known != null) {
            return true;
        }
        if (isReading.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::readOnce);
        }
        return false;
    }

    private synchronized void readOnce() {
        try {
            known = known == null ? Map.copyOf(repository.all()) : known;
        } catch (StoreException e) {
            LOG.debug("The settings of servers cannot be read: {}", e.code());
        } finally {
            isReading.set(false);
        }
    }

    /** What a server has set itself. */
    public Entry own(String guild) {
        Map<String, Entry> entries = areKnown() ? known : null;
        return entries == null ? Entry.NONE : entries.getOrDefault(guild, Entry.NONE);
    }

    /** The ids of the channels to answer in; empty for all. */
    public Set<String> channels(String guild) {
        Set<String> own = own(guild).channels();
        return own == null ? file.channels() : own;
    }

    /** The ids of the roles of which a member needs one; empty for none. */
    public Set<String> roles(String guild) {
        Set<String> own = own(guild).roles();
        return own == null ? file.roles() : own;
    }

    /** The channel that is told of new minutes; it may be one of another server where the file names it. */
    public Optional<String> announcements(String guild) {
        String own = own(guild).announcements();
        return Optional.ofNullable(own == null ? announcements : own).filter(id -> !id.isEmpty());
    }

    /**
     * Whether channels or roles are set, by the file or by a server: a direct message would be a way around them.
     *
     * @param isThere whether the bot is in the server of that id
     */
    boolean lockDirectMessages(Predicate<String> isThere) {
        Map<String, Entry> entries = areKnown() ? known : null;
        return isLocked(file.channels())
                || isLocked(file.roles())
                || (entries != null
                        && entries.entrySet().stream()
                                .filter(entry -> isLocked(entry.getValue().channels())
                                        || isLocked(entry.getValue().roles()))
                                .anyMatch(entry -> isThere.test(entry.getKey())));
    }

    private static boolean isLocked(@Nullable Set<String> ids) {
        return ids != null && !ids.isEmpty();
    }

    /**
     * Changes what a server has set; from then on it is in force.
     *
     * @throws StoreException if it cannot be read or saved: then nothing has changed
     */
    public synchronized void change(String guild, UnaryOperator<Entry> change) {
        Map<String, Entry> entries = known;
        Map<String, Entry> changed = new HashMap<>(entries == null ? repository.all() : entries);
        Entry entry = change.apply(changed.getOrDefault(guild, Entry.NONE));
        repository.save(guild, entry);
        changed.put(guild, entry);
        known = Map.copyOf(changed);
    }
}
