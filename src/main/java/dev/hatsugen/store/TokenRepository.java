package dev.hatsugen.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts the tokens of language models by day, user and server. Safe for several threads; a {@link StoreException} if it fails. */
public interface TokenRepository {

    /**
     * How many tokens were used in a day.
     *
     * @param total by all
     * @param ofUser by the user; 0 without one
     * @param ofGuild by all users of the server; 0 without one
     */
    record Used(long total, long ofUser, long ofGuild) {}

    /** What was used on {@code day}; ids are null where it is nobody of Discord, or no server. */
    Used used(LocalDate day, @Nullable String user, @Nullable String guild);

    /** Counts {@code tokens} more, and forgets the days before. */
    void add(LocalDate day, @Nullable String user, @Nullable String guild, long tokens);
}
