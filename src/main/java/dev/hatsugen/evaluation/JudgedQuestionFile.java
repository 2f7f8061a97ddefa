package dev.hatsugen.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads questions with judged passages: JSON lines of id, type, q, answerable, relevant (file or meeting, words, grade), rewordings. */
public final class JudgedQuestionFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgedQuestionFile() {}

    /** Whether the first line of {@code file} has judged passages. */
    public static boolean isOne(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .findFirst()
                    .filter(line -> line.contains("\"relevant\""))
                    .isPresent();
        }
    }

    /**
     * The questions of {@code file}, in order.
     *
     * @throws IOException if it cannot be read, or a line is no question; the message names the line
     */
    public static List<JudgedQuestion> read(Path file) throws IOException {
        List<JudgedQuestion> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(question(line, file.getFileName() + ", line " + number));
            }
        }
        return questions;
    }

    private static JudgedQuestion question(String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.hasNonNull("id") || !node.hasNonNull("q") || !node.has("answerable")) {
                throw new IOException(where + ": a question needs id, q and answerable");
            }
            List<JudgedQuestion.Judgement> relevant = new ArrayList<>();
            node.path("relevant")
                    .forEach(words -> relevant.add(new JudgedQuestion.Judgement(
                            words.path(words.has("file") ? "file" : "meeting").asText(),
                            words.path("words").asText(),
                            words.path("grade").asInt())));
            List<String> rewordings = new ArrayList<>();
            node.path("rewordings").forEach(words -> rewordings.add(words.asText()));
            return new JudgedQuestion(
                    node.get("id").asText(),
                    node.path("type").asText("question"),
                    node.get("q").asText(),
                    node.get("answerable").asBoolean(),
                    relevant,
                    rewordings);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": no JSON (" + e.getOriginalMessage() + ")", e);
        }
    }
}
