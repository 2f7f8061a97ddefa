package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.GuildSettingsRepository;
import dev.hatsugen.store.SubscriptionRepository;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that any released version made is brought up to date with all that it holds. */
final class SqliteMigrationTest {

    private static final int NEWEST = 9;
    private static final Instant NOON = ReleasedTables.NOON;
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private final Path file;

    SqliteMigrationTest(@TempDir Path folder) {
        this.file = folder.resolve("store.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, NEWEST})
    void allThatAnyVersionHeldIsThereAfterwards(int version) throws Exception {
        ReleasedTables.make(file, version);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.health().fault()).isNull();
            assertThat(store.health().setAside()).isNull();
            holdsWhatWasCounted(store, version);
            holdsWhatWasSet(store, version);
            takesMore(store);
        }
        assertThat(newest()).isEqualTo(NEWEST);
    }

    private static void holdsWhatWasCounted(SqliteStore store, int version) {
        assertThat(store.feedback(true).all("g")).singleElement().satisfies(entry -> {
            assertThat(entry.user()).isEqualTo("u");
            assertThat(entry.question()).isEqualTo("問い");
            assertThat(entry.reason()).isEqualTo("good");
        });
        assertThat(store.questions().take("u", "g", 1, 9, NOON)).isPresent();
        assertThat(store.clicks().take("u", "g", 1, 9, NOON)).isPresent();
        assertThat(store.tokens().used(DAY, "u", "g").ofUser()).isEqualTo(version >= 4 ? 70 : 0);
        assertThat(store.unanswered(true).latest("g", 9)).hasSize(version >= 8 ? 1 : 0);
    }

    private static void holdsWhatWasSet(SqliteStore store, int version) {
        assertThat(store.guildSettings().all().get("g"))
                .isEqualTo(
                        version < 5
                                ? null
                                : new GuildSettingsRepository.Entry(
                                        Set.of("11"), Set.of("12"), "13", version < 9 ? null : "14"));
        assertThat(store.subscriptions().of("u"))
                .extracting(kept -> kept.subscription().value())
                .isEqualTo(version >= 6 ? List.of("港") : List.of());
        assertThat(store.toldMeetings().isEmpty()).isEqualTo(version < 6);
        assertThat(store.greetedGuilds().add("g")).isEqualTo(version < 7);
    }

    private static void takesMore(SqliteStore store) {
        store.feedback(true)
                .save(new FeedbackRepository.Entry(
                        NOON, "g", "u", "channel", "card", false, "問い", List.of("42:1:2"), "again"));
        assertThat(store.feedback(true).all("g"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.channel()).isEqualTo("channel"));
        SubscriptionRepository.Subscription person =
                new SubscriptionRepository.Subscription("u", "g", null, SubscriptionRepository.Kind.PERSON, "山田", "ja");
        assertThat(store.subscriptions().add(person, 9, 9, NOON)).isEqualTo(SubscriptionRepository.Added.SAVED);
        assertThat(store.forget("u").feedback()).isEqualTo(1);
    }

    /** All steps are taken or none: what is set aside can still be read by the version that made it. */
    @Test
    void stepsThatFailLeaveTheFileAsItWas() throws Exception {
        ReleasedTables.make(file, 5);
        sql("DROP TABLE guild_settings");
        Path aside;
        try (SqliteStore store = SqliteStore.open(file)) {
            aside = Objects.requireNonNull(store.health().setAside());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + aside);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                assertThat(row.getInt(1)).isEqualTo(5);
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('subscriptions', 'greeted_guilds')")) {
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int newest() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
