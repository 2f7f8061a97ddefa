package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedArgumentsTest {

    private final Path folder;

    TypedArgumentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void damagedArgumentsAreReadAgain() throws Exception {
        Path commandLine = Files.writeString(folder.resolve("cmdline"), "java\0-jar\0x.jar\0ask\0名古屋港\0");
        String[] damaged = {"ask", "\uFFFD\uFFFD\uFFFD"};
        assertThat(TypedArguments.of(damaged, commandLine)).containsExactly("ask", "名古屋港");
    }

    @Test
    void goodArgumentsStay() {
        String[] good = {"ask", "名古屋港"};
        assertThat(TypedArguments.of(good, folder.resolve("none"))).isSameAs(good);
    }

    @Test
    void whereTheyCannotBeReadTheUserIsTold() {
        assertThatThrownBy(() -> TypedArguments.of(new String[] {"\uFFFD"}, folder.resolve("none")))
                .isInstanceOf(ConsoleFailure.class)
                .hasMessageContaining("LC_ALL");
    }
}
