package dev.hatsugen;

import com.code_intelligence.jazzer.Jazzer;
import dev.hatsugen.config.Settings;
import dev.hatsugen.config.SettingsException;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.parsing.MinutesFile;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fuzzing guided by the code that each input reaches, with Jazzer, from the committed collections of {@link FuzzedInput}. Whatever is
 * thrown that is no refusal ends it, and the input is kept as a file named {@code crash-…}: it becomes an entry of the collection.
 *
 * <p>Run by {@code mvn -P fuzz test-compile exec:exec@fuzz -Dfuzz=minutes -Dfuzz.seconds=600}.
 */
public final class CoverageFuzzing {

    private static final String KIND = System.getProperty("hatsugen.fuzz-kind", "minutes");
    private static final Path FILE = temporary();

    private CoverageFuzzing() {}

    /**
     * Fuzzes one kind of input.
     *
     * @param args for how many seconds, and a folder for the inputs that reached something new
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path inputs = Files.createDirectories(Path.of(args[1], KIND));
        List<String> entries = FuzzedInput.of(KIND, 0).toList();
        for (int i = 0; i < entries.size(); i++) {
            Files.writeString(inputs.resolve("entry-" + i), entries.get(i));
        }
        List<String> options = new ArrayList<>(List.of(
                "--target_class=" + CoverageFuzzing.class.getName(),
                "--instrumentation_includes=dev.hatsugen.**",
                "-max_total_time=" + args[0],
                "-timeout=60",
                "-artifact_prefix=" + Path.of(args[1]) + "/",
                inputs.toString()));
        Jazzer.main(options.toArray(String[]::new));
    }

    /** Called by Jazzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        try {
            switch (KIND) {
                case "minutes" -> MinutesParser.parse(MinutesFile.read(written(input)), SidecarMetadata.NONE);
                case "supplements" -> {
                    written(input);
                    new SidecarFiles().of(FILE.resolveSibling("a.txt"));
                }
                case "settings" -> Settings.load(written(input), Map.of());
                case "questions" -> RealAnswers.reader().read(text(input));
                case "ids" -> ButtonId.parse(text(input));
                default -> throw new IllegalArgumentException("minutes, supplements, settings, questions or ids");
            }
        } catch (UnreadableMinutesException | SettingsException refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static Path written(byte[] input) throws IOException {
        return Files.write(FILE, input);
    }

    private static Path temporary() {
        boolean yaml = !KIND.equals("minutes");
        try {
            return Files.createTempDirectory("hatsugen-fuzz").resolve(yaml ? "a.yaml" : "a.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
