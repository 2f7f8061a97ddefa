package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.store.StoreFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreCopyTest {

    private final Path file;
    private final Path target;

    StoreCopyTest(@TempDir Path folder) {
        file = folder.resolve("store.db");
        target = folder.resolve("copy.db");
    }

    @Test
    void aCopyHoldsWhatTheStoreHoldsWhileItIsOpen() throws IOException {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.greetedGuilds().add("g");
            SqliteStore.copy(file, target);
        }
        assertThat(SqliteStore.look(file)).isEmpty();
        try (SqliteStore copy = SqliteStore.open(target)) {
            assertThat(copy.health().setAside()).isNull();
            assertThat(copy.greetedGuilds().add("g")).isFalse();
        }
    }

    @Test
    void aDamagedStoreIsToldAndNeitherCopiedNorChanged() throws IOException {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.greetedGuilds().add("g");
        }
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, 4096, 12_288, (byte) 0x5a);
        Files.write(file, damaged);

        assertThat(SqliteStore.look(file))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DAMAGED));
        assertThatThrownBy(() -> SqliteStore.copy(file, target)).isInstanceOf(IOException.class);
        assertThat(target).doesNotExist();
        assertThat(file).hasBinaryContent(damaged);
    }
}
