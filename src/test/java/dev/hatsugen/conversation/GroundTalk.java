package dev.hatsugen.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.evaluation.JudgedQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk over minutes of the training ground, with every relevant passage of each of its questions judged. Whoever wrote it saw the
 * minutes alone.
 *
 * @param body names the minutes
 * @param turns the questions, the first of which is whole
 */
public record GroundTalk(String body, List<JudgedQuestion> turns) {

    private static final Path FILE = Path.of("src/test/resources/dev/hatsugen/conversation/ground-talks.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All talks; the type of a question is what it asks for, empty for the first one. */
    public static List<GroundTalk> all() throws IOException {
        List<GroundTalk> talks = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            JsonNode talk = JSON.readTree(line);
            List<JudgedQuestion> turns = new ArrayList<>();
            for (JsonNode turn : talk.path("turns")) {
                List<JudgedQuestion.Judgement> relevant = new ArrayList<>();
                for (JsonNode judged : turn.path("relevant")) {
                    relevant.add(new JudgedQuestion.Judgement(
                            judged.path("file").asText(),
                            judged.path("words").asText(),
                            judged.path("grade").asInt()));
                }
                turns.add(new JudgedQuestion(
                        talk.path("id").asText() + "." + turns.size(),
                        turn.path("kind").asText(""),
                        turn.path("q").asText(),
                        !relevant.isEmpty(),
                        relevant,
                        List.of()));
            }
            talks.add(new GroundTalk(talk.path("body").asText(), turns));
        }
        return talks;
    }
}
