package dev.hatsugen.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads questions with judged passages: JSON lines of id, type, q, answerable, relevant (file or meeting, words, grade), rewordings. */
public final class JudgedQuestionFile {

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
        return QuestionLines.read(file, JudgedQuestionFile::question);
    }

    private static JudgedQuestion question(JsonNode node) {
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
    }
}
