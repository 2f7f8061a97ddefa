package dev.hatsugen.writing;

import dev.hatsugen.answer.Asker;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.TokenRepository;
import dev.hatsugen.store.TokensInMemory;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many tokens of the language model are left for the day (UTC): for all, for the server and for the user that is asking. Where the
 * store fails, what this process has counted bounds alone. Safe for several threads.
 */
public final class TokenBudget {

    private static final Logger LOG = LoggerFactory.getLogger(TokenBudget.class);

    /**
     * The most tokens in a day, each at least 1.
     *
     * @param perDay for all
     * @param perGuild for one server
     * @param perUser for one user
     */
    public record Limits(int perDay, int perGuild, int perUser) {}

    private final Limits limits;
    private final Clock clock;
    private final TokenRepository ofProcess = new TokensInMemory();
    private volatile @Nullable TokenRepository kept;

    TokenBudget(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** From now on counts in {@code repository} too, which outlives the process. */
    public void keepIn(TokenRepository repository) {
        kept = repository;
    }

    /** How many tokens were used today, by all. */
    public long usedToday() {
        return used().total();
    }

    /** Whether another request may be made for {@link Asker#current()}. */
    boolean isLeft() {
        TokenRepository.Used used = used();
        return used.total() < limits.perDay() && used.ofGuild() < limits.perGuild() && used.ofUser() < limits.perUser();
    }

    /** Counts what a request for {@link Asker#current()} used. */
    void use(long tokens) {
        Asker asker = Asker.current();
        LocalDate today = LocalDate.now(clock);
        long counted = Math.max(tokens, 0);
        ofProcess.add(today, asker.user(), asker.guild(), counted);
        TokenRepository store = kept;
        if (store != null) {
            try {
                store.add(today, asker.user(), asker.guild(), counted);
            } catch (StoreException e) {
                LOG.debug("Tokens are counted by this process alone", e);
            }
        }
    }

    private TokenRepository.Used used() {
        Asker asker = Asker.current();
        LocalDate today = LocalDate.now(clock);
        TokenRepository store = kept;
        try {
            return (store == null ? ofProcess : store).used(today, asker.user(), asker.guild());
        } catch (StoreException e) {
            LOG.debug("Tokens are counted by this process alone", e);
            return ofProcess.used(today, asker.user(), asker.guild());
        }
    }
}
