package dev.hatsugen.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts until the process ends. */
public final class TokensInMemory implements TokenRepository {

    private record Key(@Nullable String user, @Nullable String guild) {}

    private final Map<Key, Long> tokens = new HashMap<>();
    private LocalDate counted = LocalDate.MIN;

    @Override
    public synchronized Used used(LocalDate day, @Nullable String user, @Nullable String guild) {
        long total = 0;
        long ofUser = 0;
        long ofGuild = 0;
        if (day.equals(counted)) {
            for (Map.Entry<Key, Long> entry : tokens.entrySet()) {
                total += entry.getValue();
                ofUser += user != null && user.equals(entry.getKey().user()) ? entry.getValue() : 0;
                ofGuild += guild != null && guild.equals(entry.getKey().guild()) ? entry.getValue() : 0;
            }
        }
        return new Used(total, ofUser, ofGuild);
    }

    @Override
    public synchronized void add(LocalDate day, @Nullable String user, @Nullable String guild, long more) {
        if (!day.equals(counted)) {
            tokens.clear();
            counted = day;
        }
        tokens.merge(new Key(user, guild), more, Long::sum);
    }
}
