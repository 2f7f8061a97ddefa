package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Talks over the training ground, in {@code talks.jsonl}: each goes on from a whole question, and the first quote of each reply has to
 * hold one of the judged words. Whoever wrote it saw the minutes alone.
 */
class TalksTest {

    private static final Path TALKS = Path.of("src/test/resources/dev/hatsugen/conversation/talks.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MIN_TALKS = 25;
    private static final int MIN_REPLIES = 60;
    private static final double MIN_RIGHT = 0.85;
    private static final int MAX_SHOWN = 5;

    private int replies;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void nearlyAllFirstQuotesAreRight() throws IOException {
        List<String> talks = Files.readAllLines(TALKS);
        assertThat(talks).hasSizeGreaterThanOrEqualTo(MIN_TALKS);
        for (String talk : talks) {
            goThrough(JSON.readTree(talk));
        }
        double right = 1 - (double) wrong.size() / replies;
        System.out.printf("talks: %d, replies: %d, first right: %.3f%n", talks.size(), replies, right);
        wrong.forEach(System.out::println);
        assertThat(replies).isGreaterThanOrEqualTo(MIN_REPLIES);
        assertThat(right).isGreaterThanOrEqualTo(MIN_RIGHT);
    }

    private void goThrough(JsonNode talk) {
        BodyAnswers body = BodyAnswers.of(talk.path("body").asText());
        MinutesQueries queries = new MinutesQueries(body.corpus(), RealCorpus.glossary(), body::topics);
        MinutesService minutes = new MinutesService(Current.of(queries), (map, language) -> {
            throw new AssertionError("a map was drawn");
        });
        Conversation conversation = new Conversation(
                body.answers(), Current.of(new FollowUpResolver(body.parser(), body.corpus())), minutes);
        Exchange before = exchange(conversation.reply(talk.path("first").asText(), Optional.empty()));
        for (JsonNode next : talk.path("then")) {
            String words = next.path("q").asText();
            Reply reply = conversation.reply(words, Optional.ofNullable(before));
            if (next.path("words").isEmpty()) {
                assertThat(reply).isInstanceOf(Reply.Courtesy.class);
                continue;
            }
            replies++;
            Exchange after = exchange(reply);
            boolean found = reply instanceof Reply.Answered answered && answered.answer() instanceof Answer.Answered;
            if (after == null || !found || !holds(after.shown(), next.path("words"))) {
                wrong.add(talk.path("id").asText() + " " + words + " → " + described(reply, after));
            }
            before = after == null ? before : after;
        }
    }

    private static @Nullable Exchange exchange(Reply reply) {
        return reply instanceof Reply.Answered answered ? Exchange.of(answered, MAX_SHOWN) : null;
    }

    private static boolean holds(List<VerifiedQuote> shown, JsonNode words) {
        String first = shown.isEmpty() ? "" : bare(shown.getFirst().text());
        for (JsonNode judged : words) {
            if (first.contains(bare(judged.asText()))) {
                return true;
            }
        }
        return false;
    }

    private static String described(Reply reply, @Nullable Exchange after) {
        String question = reply instanceof Reply.Answered answered
                ? answered.question() + ": " + answered.answer().lead()
                : reply.getClass().getSimpleName();
        String first = after == null || after.shown().isEmpty()
                ? "-"
                : after.shown().getFirst().speaker().label() + " "
                        + after.shown().getFirst().text();
        return question + " → "
                + first.substring(0, Math.min(90, first.length())).replace('\n', ' ');
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
