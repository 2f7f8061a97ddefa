package dev.hatsugen.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that reads the excerpts of its prompt and says true sentences, or one kind of lie. */
final class PlayedAnswerModel {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern SENTENCE = Pattern.compile("(?<=^|[。\\n])[^。]{12,110}。");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+");

    private static final int MAX_POINTS = 4;

    /** What the model does to a true sentence; none where that sentence offers no hold for it. */
    enum Kind {
        TRUTH,
        OTHER_SPEAKER,
        INVENTED_SPEAKER,
        OTHER_FIGURE,
        ADDED_DATE,
        FLIPPED,
        OWN_SPAN,
        OWN_FACT,
        NUMBER_OUT_OF_RANGE
    }

    private final Kind kind;
    private final List<String> labels;

    /** @param labels of speakers of the minutes, from whom another one is chosen */
    PlayedAnswerModel(Kind kind, List<String> labels) {
        this.kind = kind;
        this.labels = labels;
    }

    /** What it says to {@code prompt}: JSON of points, none where it finds no sentence that it can say. */
    String answer(String prompt) {
        ArrayNode points = MAPPER.createArrayNode();
        for (JsonNode excerpt : excerpts(prompt)) {
            if (points.size() < MAX_POINTS) {
                point(excerpt).ifPresent(points::add);
            }
        }
        return MAPPER.createObjectNode().set("points", points).toString();
    }

    private Optional<ObjectNode> point(JsonNode excerpt) {
        Matcher sentence = SENTENCE.matcher(excerpt.get("text").asText());
        String label = excerpt.path("speaker").asText("");
        if (!sentence.find() || label.isEmpty() || label.equals("null")) {
            return Optional.empty();
        }
        String words = sentence.group().strip();
        String said = "と述べました。";
        return switch (kind) {
            case TRUTH -> point(label + "は、" + bare(words) + said, excerpt, words);
            case OTHER_SPEAKER ->
                other(label).flatMap(other -> point(other + "は、" + bare(words) + said, excerpt, words));
            case INVENTED_SPEAKER -> point("鬼塚委員は、" + bare(words) + said, excerpt, words);
            case OTHER_FIGURE -> {
                Matcher figure = FIGURE.matcher(words);
                yield figure.find()
                        ? point(label + "は、" + bare(figure.replaceFirst("7351")) + said, excerpt, words)
                        : Optional.empty();
            }
            case ADDED_DATE -> point(label + "は、2011年3月9日に" + bare(words) + said, excerpt, words);
            case FLIPPED -> flipped(words).flatMap(turned -> point(label + "は、" + bare(turned) + said, excerpt, words));
            case OWN_SPAN -> point(label + "は、" + bare(words) + said, excerpt, "これは抜粋にはない一節です。");
            case OWN_FACT -> point(label + "は、無人潜水艇で珊瑚礁を測量する計画を披露しました。", excerpt, words);
            case NUMBER_OUT_OF_RANGE -> {
                Optional<ObjectNode> point = point(label + "は、" + bare(words) + said, excerpt, words);
                point.ifPresent(each -> each.putArray("excerpts").add(99));
                yield point;
            }
        };
    }

    private Optional<String> other(String label) {
        return labels.stream()
                .filter(each -> !each.contains(label) && !label.contains(each))
                .findFirst();
    }

    private static Optional<String> flipped(String words) {
        String[][] turns = {
            {"していません。", "しています。"},
            {"しません。", "します。"},
            {"しない。", "する。"},
            {"ています。", "ていません。"},
            {"します。", "しません。"},
            {"ました。", "ませんでした。"},
            {"ます。", "ません。"},
            {"である。", "ではない。"},
            {"です。", "ではありません。"},
            {"する。", "しない。"}
        };
        for (String[] turn : turns) {
            if (words.endsWith(turn[0])) {
                return Optional.of(words.substring(0, words.length() - turn[0].length()) + turn[1]);
            }
        }
        return Optional.empty();
    }

    private static String bare(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    private static Optional<ObjectNode> point(String text, JsonNode excerpt, String span) {
        ObjectNode point = MAPPER.createObjectNode().put("text", text);
        point.putArray("excerpts").add(excerpt.get("n").asInt());
        point.putArray("spans").add(span);
        return Optional.of(point);
    }

    private static JsonNode excerpts(String prompt) {
        try {
            return MAPPER.readTree(prompt.substring(prompt.lastIndexOf("\n[{") + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
