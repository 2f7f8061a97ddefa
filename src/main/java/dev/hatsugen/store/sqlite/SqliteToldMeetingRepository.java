package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.ToldMeetingRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** A row for each meeting. */
final class SqliteToldMeetingRepository implements ToldMeetingRepository {

    private final SqliteStore store;

    SqliteToldMeetingRepository(SqliteStore store) {
        this.store = store;
    }

    @Override
    public Set<String> add(Set<String> meetings) {
        return store.transaction(connection -> {
            Set<String> fresh = new LinkedHashSet<>();
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT OR IGNORE INTO told_meetings (meeting) VALUES (?)")) {
                for (String meeting : new TreeSet<>(meetings)) {
                    SqliteStore.set(statement, meeting);
                    if (statement.executeUpdate() > 0) {
                        fresh.add(meeting);
                    }
                }
            }
            return fresh;
        });
    }

    @Override
    public boolean isEmpty() {
        return store.transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM told_meetings LIMIT 1");
                    ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        });
    }
}
