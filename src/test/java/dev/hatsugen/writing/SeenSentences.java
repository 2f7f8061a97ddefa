package dev.hatsugen.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** The sentences that a played model is to translate. */
final class SeenSentences {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MARK = "Sentences: ";

    private SeenSentences() {}

    static List<String> of(String prompt) {
        try {
            return List.of(
                    MAPPER.readValue(prompt.substring(prompt.lastIndexOf(MARK) + MARK.length()), String[].class));
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
