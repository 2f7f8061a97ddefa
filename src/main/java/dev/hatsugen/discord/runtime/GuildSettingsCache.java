package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.GuildSettingsRepository.Entry;
import dev.hatsugen.store.StoreException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What servers have set, kept in memory: what was known stays known while the store fails. Safe for several threads. */
final class GuildSettingsCache {

    private static final Logger LOG = LoggerFactory.getLogger(GuildSettingsCache.class);

    private final GuildSettingsRepository repository;
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile @Nullable Map<String, Entry> known;

    /** Reads what the store holds; the log says where that fails. */
    GuildSettingsCache(GuildSettingsRepository repository) {
        this.repository = repository;
        readOnce();
        if (known == null) {
            LOG.warn("What servers have set with /setup cannot be read: the settings file is in force for all");
        }
    }

    /** Whether the store could be read. If not, it is read once more, on another thread. */
    boolean areKnown() {
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

    /** All that is known, by the server's id. */
    Map<String, Entry> all() {
        Map<String, Entry> entries = areKnown() ? known : null;
        return entries == null ? Map.of() : entries;
    }

    /**
     * Changes what a server has set; from then on it is known.
     *
     * @throws StoreException if it cannot be read or saved: then nothing has changed
     */
    synchronized void change(String guild, UnaryOperator<Entry> change) {
        Map<String, Entry> entries = known;
        Map<String, Entry> changed = new HashMap<>(entries == null ? repository.all() : entries);
        Entry entry = change.apply(changed.getOrDefault(guild, Entry.NONE));
        repository.save(guild, entry);
        changed.put(guild, entry);
        known = Map.copyOf(changed);
    }
}
