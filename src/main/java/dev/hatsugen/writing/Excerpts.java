package dev.hatsugen.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;

/** Quotes as a model sees them: JSON, so that no words of the minutes can pass for a part of the prompt. */
final class Excerpts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Excerpts() {}

    /** The quotes at {@code places} of {@code quotes}, each with its number from 1. */
    static String json(List<VerifiedQuote> quotes, List<Integer> places) {
        ArrayNode excerpts = MAPPER.createArrayNode();
        for (int place : places) {
            excerpts.add(excerpt(place + 1, quotes.get(place)));
        }
        return written(excerpts);
    }

    /** One text as a JSON string. */
    static String json(String text) {
        return written(text);
    }

    /** Texts, or texts by their names, as a JSON array. */
    static String json(List<?> texts) {
        return written(texts);
    }

    private static ObjectNode excerpt(int number, VerifiedQuote quote) {
        LocalDate date = quote.meeting().header().date();
        ObjectNode excerpt = MAPPER.createObjectNode();
        excerpt.put("n", number);
        excerpt.put("speaker", quote.speaker().label());
        excerpt.put("name", quote.speaker().name());
        excerpt.put("meeting", quote.meeting().header().title());
        excerpt.put("date", date == null ? null : date.toString());
        excerpt.put("text", quote.text());
        return excerpt;
    }

    private static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text can be written as JSON", e);
        }
    }
}
