package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented minutes in the layouts of real publishers. Beside each {@code .txt} is an {@code .expected} that says what is
 * understood. Run with {@code -Dsamples.rewrite=true} to write them again; the run still fails, so that a person looks.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/dev/hatsugen/parsing/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void understandsTheLayout(Path sample) throws IOException {
        String outline = Minutes.outline(Minutes.read(sample));
        Path expected = Path.of(sample.toString().replace(".txt", ".expected"));
        if (Boolean.getBoolean("samples.rewrite")) {
            Files.writeString(expected, outline);
            throw new AssertionError("rewritten: " + expected);
        }
        assertThat(outline).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void losesNothing(Path sample) {
        Meeting meeting = Minutes.read(sample);
        assertThat(Minutes.allWords(meeting))
                .isEqualTo(Minutes.visible(meeting.source().text()));
    }
}
