package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hatsugen.config.Settings;
import dev.hatsugen.config.SettingsException;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.parsing.MinutesFile;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes from outside is read, or refused with a message that names its file: nothing else is thrown, and none of it lasts. */
@Tag("slow")
class FuzzTest {

    private final Path folder;

    FuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "vtt", "srt"})
    void minutesAreReadOrRefused(String format) throws IOException {
        Path file = folder.resolve("a." + format);
        for (String text : (Iterable<String>) FuzzedInput.of("minutes")::iterator) {
            assertReadOrRefused(
                    write(file, text),
                    text,
                    UnreadableMinutesException.class,
                    () -> MinutesParser.parse(MinutesFile.read(file), SidecarMetadata.NONE));
        }
    }

    @Test
    void supplementsAreReadOrRefused() throws IOException {
        Path file = folder.resolve("a.yaml");
        for (String text : (Iterable<String>) FuzzedInput.of("supplements")::iterator) {
            assertReadOrRefused(
                    write(file, text),
                    text,
                    UnreadableMinutesException.class,
                    () -> new SidecarFiles().of(folder.resolve("a.txt")));
        }
    }

    @Test
    void settingsAreReadOrRefused() throws IOException {
        Path file = folder.resolve("settings.yaml");
        for (String text : (Iterable<String>) FuzzedInput.of("settings")::iterator) {
            write(file, text);
            Throwable thrown = catchThrowable(() -> Settings.load(file, Map.of()));
            assertThat(thrown == null || thrown instanceof SettingsException)
                    .as("%s of %s", thrown, text)
                    .isTrue();
            assertThat(thrown == null || !String.valueOf(thrown.getMessage()).isBlank())
                    .isTrue();
        }
    }

    @Test
    void questionsAreRead() {
        FuzzedInput.of("questions")
                .forEach(text -> assertThatCode(() -> RealAnswers.reader().read(text))
                        .as(text)
                        .doesNotThrowAnyException());
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReadOrRefused(
            Path file, String text, Class<? extends Exception> refusal, ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        if (thrown != null) {
            assertThat(thrown).as(text).isInstanceOf(refusal);
            assertThat(thrown.getMessage()).as(text).contains(String.valueOf(file.getFileName()));
        }
    }
}
