package dev.hatsugen.store;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what the servers have set for themselves. Safe for several threads; a {@link StoreException} if the store fails. */
public interface GuildSettingsRepository {

    /**
     * What one server has set; null for what it has left as the settings file says.
     *
     * @param channels the ids of the channels to answer in; empty for all
     * @param roles the ids of the roles of which a member needs one; empty for none
     * @param announcements the id of the channel that is told of new minutes; empty for none
     * @param helpers the id of the role that questions without an answer are handed to; empty for none
     */
    record Entry(
            @Nullable Set<String> channels,
            @Nullable Set<String> roles,
            @Nullable String announcements,
            @Nullable String helpers) {

        /** Nothing is set. */
        public static final Entry NONE = new Entry(null, null, null, null);

        public Entry {
            channels = channels == null ? null : Set.copyOf(channels);
            roles = roles == null ? null : Set.copyOf(roles);
        }

        /** Whether it leaves everything as the settings file says. */
        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** The entries of all servers that have set something, by the server's id. */
    Map<String, Entry> all();

    /**
     * Saves what a server has set, in place of what it had; an empty entry leaves nothing of it.
     *
     * @param guild its id
     */
    void save(String guild, Entry entry);
}
