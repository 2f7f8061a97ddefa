package dev.hatsugen.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An excerpt as a model sees it in its prompt. */
record SeenExcerpt(int number, String speaker, String name, String date, String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern JAPANESE_PROMPT = Pattern.compile("\n(?:質問|議題|話題): ");
    private static final Pattern JAPANESE = Pattern.compile("(?<=^|[。\\n])[^。]{12,110}。");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<=^|[.?!] |\\n)\\p{Lu}(?:[^.?!\\n]|\\.(?=\\d)){24,200}\\.(?= |\\n|$)");

    /** All excerpts of {@code prompt} whose speaker has a label. */
    static List<SeenExcerpt> of(String prompt) {
        List<SeenExcerpt> excerpts = new ArrayList<>();
        int at = prompt.lastIndexOf("\n[{");
        for (JsonNode excerpt : at < 0 ? MAPPER.createArrayNode() : read(prompt.substring(at + 1))) {
            if (excerpt.path("speaker").isTextual()) {
                excerpts.add(new SeenExcerpt(
                        excerpt.get("n").asInt(),
                        excerpt.get("speaker").asText(),
                        excerpt.path("name").asText(""),
                        excerpt.path("date").asText(""),
                        excerpt.get("text").asText()));
            }
        }
        return excerpts;
    }

    /** Whether {@code prompt} is the Japanese one. */
    static boolean isJapanese(String prompt) {
        return JAPANESE_PROMPT.matcher(prompt).find();
    }

    /** The first whole sentence that is long enough to be said again. */
    Optional<String> sentence(boolean japanese) {
        Matcher sentence = (japanese ? JAPANESE : ENGLISH).matcher(text);
        return sentence.find() ? Optional.of(sentence.group().strip()) : Optional.empty();
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
