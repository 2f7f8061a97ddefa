package dev.hatsugen.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** What a played model is to translate or to judge. */
final class SeenSentences {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MARK = "Sentences: ";
    private static final String PAIRS = "組: ";

    private SeenSentences() {}

    static List<String> of(String prompt) {
        try {
            return List.of(
                    MAPPER.readValue(prompt.substring(prompt.lastIndexOf(MARK) + MARK.length()), String[].class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** How many pairs a Japanese prompt wants judged. */
    static int pairs(String prompt) {
        try {
            return MAPPER.readTree(prompt.substring(prompt.lastIndexOf(PAIRS) + PAIRS.length()))
                    .size();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static String json(List<String> translations) {
        try {
            return MAPPER.writeValueAsString(Map.of("translations", translations));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
