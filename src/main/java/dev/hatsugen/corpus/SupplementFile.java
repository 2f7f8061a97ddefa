package dev.hatsugen.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which file is the supplement of which minutes: {@code NAME.yaml} or {@code NAME.yml} for {@code NAME.txt}. */
public final class SupplementFile {

    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");

    private SupplementFile() {}

    /** The supplement beside {@code minutes}; null where there is none. */
    public static @Nullable Path beside(Path minutes) {
        String stem = stem(String.valueOf(minutes.getFileName()));
        return EXTENSIONS.stream()
                .map(extension -> minutes.resolveSibling(stem + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    /** The name of the supplement of the minutes of that name. */
    static String nameFor(String minutes) {
        return stem(minutes) + EXTENSIONS.getFirst();
    }

    static boolean isOne(String name) {
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /** All names that the supplement of the minutes of that name may have. */
    static Stream<String> namesFor(String minutes) {
        return EXTENSIONS.stream().map(extension -> stem(minutes) + extension);
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.[^.]+$", "");
    }
}
