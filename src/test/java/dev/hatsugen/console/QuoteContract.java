package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What every quote in JSON holds, whatever it is part of. */
final class QuoteContract {

    static final List<String> KEYS = List.of(
            "meeting",
            "date",
            "statement",
            "label",
            "name",
            "section",
            "text",
            "lines",
            "page",
            "sha256",
            "relation",
            "score",
            "key",
            "body",
            "number",
            "role",
            "url",
            "matches",
            "best");

    private final Corpus corpus;

    QuoteContract(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Checks every quote in {@code json}, however deep; the count of them. */
    int checkAll(JsonNode json) {
        int found = json.path("sha256").isTextual() ? 1 : 0;
        if (found == 1) {
            check(json);
        }
        for (JsonNode inner : json) {
            found += checkAll(inner);
        }
        return found;
    }

    private void check(JsonNode quote) {
        assertThat(quote.fieldNames()).toIterable().startsWith(KEYS.toArray(String[]::new));
        Meeting meeting = corpus.meeting(quote.path("key").asText()).orElseThrow();
        assertThat(quote.path("number")).isEqualTo(quote.path("meeting"));
        assertThat(quote.path("number").isNull()).isEqualTo(meeting.number() == null);
        assertThat(quote.path("body").asText(null)).isEqualTo(meeting.body());
        assertThat(quote.path("date").asText(null))
                .isEqualTo(Objects.toString(meeting.header().date(), null));
        assertThat(quote.path("role").asText("null")).isIn("asks", "answers", "chairs", "null");
        assertThat(quote.path("relation").asText()).isIn("said", "mentioned", "absent", "record");
        assertThat(quote.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(quote.path("url").isNull() || quote.path("url").isTextual()).isTrue();
        assertThat(quote.path("statement").isNull())
                .isEqualTo(!quote.path("relation").asText().matches("said|mentioned"));
        words(quote, meeting);
        ranges(quote);
    }

    private static void words(JsonNode quote, Meeting meeting) {
        String bare = bare(quote.path("text").asText());
        assertThat(quote.path("sha256").asText()).isEqualTo(Digest.sha256(bare));
        int from = quote.at("/lines/0").asInt();
        int to = quote.at("/lines/1").asInt();
        String lines = meeting.source()
                .text()
                .lines()
                .skip(from - 1)
                .limit(to - from + 1)
                .collect(Collectors.joining());
        assertThat(bare(lines)).contains(bare);
    }

    /** Matches are in order and apart, and all ranges lie in the text. */
    private static void ranges(JsonNode quote) {
        String text = quote.path("text").asText();
        int last = 0;
        for (JsonNode match : quote.path("matches")) {
            assertThat(match).hasSize(2);
            assertThat(match.path(0).asInt()).isGreaterThanOrEqualTo(last);
            assertThat(match.path(1).asInt()).isGreaterThan(match.path(0).asInt());
            last = match.path(1).asInt();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
        JsonNode best = quote.path("best");
        if (!best.isNull()) {
            assertThat(best.path(0).asInt()).isBetween(0, best.path(1).asInt() - 1);
            assertThat(best.path(1).asInt()).isLessThanOrEqualTo(text.length());
        }
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]", "");
    }
}
