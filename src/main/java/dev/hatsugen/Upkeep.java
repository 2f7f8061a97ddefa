package dev.hatsugen;

import dev.hatsugen.backup.Backup;
import dev.hatsugen.backup.BackupException;
import dev.hatsugen.backup.Restore;
import dev.hatsugen.config.Settings;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreSettings;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator does with the store and the folder of minutes that the settings name. */
final class Upkeep {

    private Upkeep() {}

    static Backup.Contents backUp(Settings settings, Path target, boolean overwrite) throws BackupException {
        Path store = file(settings.store());
        Optional<Backup.StoreCopy> copy =
                Files.isRegularFile(store) ? Optional.of(part -> SqliteStore.copy(store, part)) : Optional.empty();
        return Backup.write(target, settings.corpus(), copy, overwrite);
    }

    static Backup.Contents restore(Settings settings, Path archive, boolean overwrite) throws BackupException {
        return new Restore(
                        settings.corpus(),
                        file(settings.store()),
                        store -> SqliteStore.look(store).isEmpty())
                .from(archive, overwrite);
    }

    static Optional<Store.Forgotten> forget(Settings settings, String user) {
        Path file = file(settings.store());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Store store = SqliteStore.open(file)) {
            return Optional.of(store.forget(user));
        }
    }

    private static Path file(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.Sqlite sqlite -> sqlite.file();
        };
    }
}
