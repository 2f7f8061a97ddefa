package dev.hatsugen.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in one file of the ground, as its {@code .turns.jsonl} says.
 *
 * @param file the minutes
 * @param meeting body, number, title, date and place
 * @param turns the turns, in order
 */
record GroundTruth(Path file, JsonNode meeting, List<Turn> turns) {

    static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".turns.jsonl";

    /**
     * One turn.
     *
     * @param role {@code asks}, {@code answers}, {@code chair} or null
     * @param from the first line, counted from 1
     * @param to the last line
     */
    record Turn(
            String label, @Nullable String name, @Nullable String role, int from, int to) {}

    String body() {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }

    static List<GroundTruth> all() throws IOException {
        return all(GROUND);
    }

    static List<GroundTruth> all(Path folder) throws IOException {
        List<GroundTruth> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                all.add(of(file));
            }
        }
        return all;
    }

    private static GroundTruth of(Path truth) throws IOException {
        List<String> lines = Files.readAllLines(truth);
        List<Turn> turns = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            JsonNode turn = JSON.readTree(line);
            turns.add(new Turn(
                    turn.get("label").asText(),
                    text(turn, "name"),
                    text(turn, "role"),
                    turn.get("from").asInt(),
                    turn.get("to").asInt()));
        }
        Path file = Path.of(truth.toString().replace(SUFFIX, ""));
        return new GroundTruth(file, JSON.readTree(lines.getFirst()).get("meeting"), turns);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
