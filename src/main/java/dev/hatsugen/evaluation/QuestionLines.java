package dev.hatsugen.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads files of questions, one JSON object a line, whatever else is in it beside id, q and answerable. */
final class QuestionLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionLines() {}

    /**
     * The questions of {@code file}, in order.
     *
     * @param question makes a question of its line
     * @throws IOException if it cannot be read, or a line is no question; the message names the line
     */
    static <T> List<T> read(Path file, Function<JsonNode, T> question) throws IOException {
        List<T> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(question.apply(node(line, file.getFileName() + ", line " + number)));
            }
        }
        return questions;
    }

    private static JsonNode node(String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.hasNonNull("id") || !node.hasNonNull("q") || !node.has("answerable")) {
                throw new IOException(where + ": a question needs id, q and answerable");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": no JSON (" + e.getOriginalMessage() + ")", e);
        }
    }
}
