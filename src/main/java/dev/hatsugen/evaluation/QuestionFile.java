package dev.hatsugen.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads questions with gold quotes: JSON lines of id, type, q, answerable, gold and speakers. */
public final class QuestionFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionFile() {}

    /**
     * The questions of {@code file}, in order.
     *
     * @throws IOException if it cannot be read, or a line is no question; the message names the line
     */
    public static List<GoldQuestion> read(Path file) throws IOException {
        List<GoldQuestion> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(question(line, file.getFileName() + ", line " + number));
            }
        }
        return questions;
    }

    private static GoldQuestion question(String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.hasNonNull("id") || !node.hasNonNull("q") || !node.has("answerable")) {
                throw new IOException(where + ": a question needs id, q and answerable");
            }
            List<GoldQuestion.Gold> gold = new ArrayList<>();
            node.path("gold")
                    .forEach(words -> gold.add(new GoldQuestion.Gold(
                            words.path("meeting").asText(), words.path("quote").asText())));
            List<String> speakers = new ArrayList<>();
            node.path("speakers").forEach(speaker -> speakers.add(speaker.asText()));
            return new GoldQuestion(
                    node.get("id").asText(),
                    node.path("type").asText("question"),
                    node.get("q").asText(),
                    node.get("answerable").asBoolean(),
                    gold,
                    speakers);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": no JSON (" + e.getOriginalMessage() + ")", e);
        }
    }
}
