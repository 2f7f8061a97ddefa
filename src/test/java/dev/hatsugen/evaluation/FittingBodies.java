package dev.hatsugen.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The invented bodies that models are fitted on: those of the training ground, and those whose minutes and questions were written to
 * judge the program and became known by that. Each folder holds minutes and their {@code questions.jsonl}.
 */
public final class FittingBodies {

    private static final Path TESTS = Path.of("src", "test", "resources", "dev", "hatsugen");

    private FittingBodies() {}

    /** Their folders, by name. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> ground = Files.list(TESTS.resolve("ground"));
                Stream<Path> judged = Files.list(TESTS.resolve("fitting"))) {
            return Stream.concat(ground, judged)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** The questions of a body. */
    public static Path questions(Path body) {
        return body.resolve("questions.jsonl");
    }
}
