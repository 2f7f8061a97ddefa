package dev.hatsugen.store;

import java.util.Set;

/** Which meetings were told of, so that nobody hears of one twice. Safe for several threads; a {@link StoreException} if it fails. */
public interface ToldMeetingRepository {

    /**
     * Notes meetings.
     *
     * @param meetings their keys
     * @return those that were not noted before
     */
    Set<String> add(Set<String> meetings);

    /** Whether none was ever noted. */
    boolean isEmpty();
}
