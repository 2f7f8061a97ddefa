package dev.hatsugen.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hatsugen.answer.QuoteWriter.Verdict;
import dev.hatsugen.writing.ChatFailedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a model sends: one JSON object of the shape that the prompt asks for, in a code fence at most, and nothing else. */
final class ModelJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern FENCED = Pattern.compile("(?s)```(?:json)?\\s*(.*?)\\s*```");
    private static final int MAX_LENGTH = 20_000;
    private static final int MAX_ITEMS = 8;

    private ModelJson() {}

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"points":[{"text","excerpts","spans"}]}} */
    static List<DraftPoint> points(String text) throws ChatFailedException {
        List<DraftPoint> points = new ArrayList<>();
        for (JsonNode point : items(object(text), "points")) {
            List<Integer> excerpts = new ArrayList<>();
            for (JsonNode number : items(point, "excerpts")) {
                excerpts.add(number.canConvertToInt() && number.isIntegralNumber() ? number.intValue() : 0);
            }
            points.add(new DraftPoint(string(point, "text"), excerpts, strings(point, "spans")));
        }
        return points;
    }

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"questions":["…"]}} */
    static List<String> questions(String text) throws ChatFailedException {
        return strings(object(text), "questions");
    }

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"question":"…"}} */
    static String question(String text) throws ChatFailedException {
        return string(object(text), "question");
    }

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"translations":["…"]}} */
    static List<String> translations(String text) throws ChatFailedException {
        return strings(object(text), "translations");
    }

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"verdicts":[{"asks":true,"responds":true}]}} */
    static List<Verdict> verdicts(String text) throws ChatFailedException {
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode verdict : items(object(text), "verdicts")) {
            verdicts.add(new Verdict(truth(verdict, "asks"), truth(verdict, "responds")));
        }
        return verdicts;
    }

    /** @throws ChatFailedException if {@code text} is not of the shape {@code {"supported":true}} */
    static boolean supported(String text) throws ChatFailedException {
        return truth(text, "supported");
    }

    /** @throws ChatFailedException if {@code text} is no object whose field {@code name} is true or false */
    static boolean truth(String text, String name) throws ChatFailedException {
        return truth(object(text), name);
    }

    private static boolean truth(JsonNode object, String name) throws ChatFailedException {
        JsonNode truth = object.get(name);
        if (truth == null || !truth.isBoolean()) {
            throw broken(null);
        }
        return truth.booleanValue();
    }

    private static JsonNode object(String text) throws ChatFailedException {
        String bare = text.strip();
        Matcher fenced = FENCED.matcher(bare);
        String json = fenced.matches() ? fenced.group(1) : bare;
        if (json.length() > MAX_LENGTH) {
            throw broken(null);
        }
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root != null && root.isObject()) {
                return root;
            }
            throw broken(null);
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    private static List<JsonNode> items(JsonNode object, String name) throws ChatFailedException {
        JsonNode items = object.get(name);
        if (items == null || !items.isArray()) {
            throw broken(null);
        }
        List<JsonNode> first = new ArrayList<>();
        for (JsonNode item : items) {
            if (first.size() < MAX_ITEMS) {
                first.add(item);
            }
        }
        return first;
    }

    private static List<String> strings(JsonNode object, String name) throws ChatFailedException {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : items(object, name)) {
            if (!item.isTextual()) {
                throw broken(null);
            }
            strings.add(item.textValue());
        }
        return strings;
    }

    private static String string(JsonNode object, String name) throws ChatFailedException {
        JsonNode value = object.get(name);
        if (value == null || !value.isTextual()) {
            throw broken(null);
        }
        return value.textValue();
    }

    private static ChatFailedException broken(@Nullable JsonProcessingException cause) {
        return new ChatFailedException(Reason.BROKEN, cause);
    }
}
