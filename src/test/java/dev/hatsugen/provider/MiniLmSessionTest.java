package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import dev.hatsugen.cache.FileCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model, unpacked into a folder and read from the program. */
class MiniLmSessionTest {

    private static final List<String> TEXTS =
            List.of("library hours", "The bus runs at eight. Nobody objected.", "town hall ".repeat(400));

    @BeforeAll
    static void prepare() {
        OnnxSessions.prepare();
    }

    @Test
    void theKeptModelGivesTheSameVectorsToTheLastBit(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder can be made here");
        MiniLmEncoder kept = new MiniLmEncoder(new FileCache(folder.resolve("cache")));
        MiniLmEncoder read = new MiniLmEncoder(new FileCache(file));
        for (String text : TEXTS) {
            float[][] expected = read.encode(text).vectors().toArray(float[][]::new);
            assertThat(kept.encode(text).vectors().toArray(float[][]::new)).isDeepEqualTo(expected);
        }
    }

    @Test
    void aDamagedCopyIsMadeAnew(@TempDir Path folder) throws Exception {
        FileCache cache = new FileCache(folder);
        open(cache);
        Path weights = weights(folder);
        byte[] whole = Files.readAllBytes(weights);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(weights, damaged);
        open(cache);
        assertThat(Files.mismatch(weights, Files.write(folder.resolve("whole"), whole)))
                .isEqualTo(-1);
    }

    private static void open(FileCache cache) throws Exception {
        try (OrtSession session = MiniLmSession.open(OrtEnvironment.getEnvironment(), cache)) {
            assertThat(session.getInputNames()).contains("input_ids");
        }
    }

    private static Path weights(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("weights.bin"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
