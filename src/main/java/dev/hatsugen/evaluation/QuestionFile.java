package dev.hatsugen.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads questions with gold quotes: JSON lines of id, type, q, answerable, gold and speakers. */
public final class QuestionFile {

    private QuestionFile() {}

    /**
     * The questions of {@code file}, in order.
     *
     * @throws IOException if it cannot be read, or a line is no question; the message names the line
     */
    public static List<GoldQuestion> read(Path file) throws IOException {
        return QuestionLines.read(file, QuestionFile::question);
    }

    private static GoldQuestion question(JsonNode node) {
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
    }
}
