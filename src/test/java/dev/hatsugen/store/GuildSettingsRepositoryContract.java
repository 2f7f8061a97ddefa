package dev.hatsugen.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.GuildSettingsRepository.Entry;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link GuildSettingsRepository} must do. */
public abstract class GuildSettingsRepositoryContract {

    /** A repository that holds nothing. */
    protected abstract GuildSettingsRepository empty();

    @Test
    void nothingChosenIsAnotherThingThanNothingSet() {
        GuildSettingsRepository settings = empty();
        Entry all = new Entry(Set.of("1", "2"), Set.of("3"), "4", "5");
        Entry chosenEmpty = new Entry(Set.of(), null, "", "");
        settings.save("g", all);
        settings.save("h", chosenEmpty);

        assertThat(settings.all()).isEqualTo(Map.of("g", all, "h", chosenEmpty));
    }

    @Test
    void anEntryReplacesTheOneBeforeAndAnEmptyOneLeavesNothing() {
        GuildSettingsRepository settings = empty();
        settings.save("g", new Entry(Set.of("1"), null, null, null));
        Entry later = new Entry(null, Set.of("2"), null, "");
        settings.save("g", later);
        assertThat(settings.all()).isEqualTo(Map.of("g", later));

        settings.save("g", Entry.NONE);
        assertThat(settings.all()).isEmpty();
    }
}
