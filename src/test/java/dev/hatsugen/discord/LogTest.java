package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the log holds of all that happens, and what it must not hold, in both formats and down to level debug. */
final class LogTest extends OnLocalDiscord {

    private static final String REASON = "別の大臣の発言です";
    private static final String READER = "900000000000000004";

    @Test
    void tellsWhatHappenedButNobodysWordsAndNobodysName() throws Exception {
        start(LogTest::answer);
        Interaction found = discord.send(Invocation.ask(QUESTION));
        discord.click(found, "context").reply();
        Interaction unhelpful = discord.click(found, "unhelpful");
        discord.submit(unhelpful, REASON, found).reply();
        discord.send(Invocation.ask(QUESTION + " none")).reply();
        discord.send(Invocation.ask(QUESTION + " later")).reply();
        discord.send(Invocation.ask(QUESTION + " broken")).reply();
        discord.rest().failNext(Step.EDIT, Fault.status(404));
        discord.send(Invocation.ask(QUESTION)).callback();
        await(() -> log.lines().stream().anyMatch(line -> line.contains("outcome=lost")));

        assertThat(log.lines()).anyMatch(line -> line.contains("question status=answered quotes=1 ms="));
        assertThat(events("question", "status")).contains("answered", "not_found", "failed_retriable", "failed");
        assertThat(events("reply", "outcome")).contains("shown", "failed_retriable", "failed", "lost");
        assertThat(events("reply", "name")).contains("ask", "context", "unhelpful");
        assertThat(events("discord-error", "code")).containsExactly("10008");
        assertLogHoldsNoneOf(QUESTION, SampleAnswers.NAGOYA, REASON, READER, "Reader");
    }

    private static Answer answer(String question) {
        if (question.endsWith("none")) {
            return new Answer.NotFound(
                    question, Locale.JAPANESE, "ありません。", Answer.Reason.NOT_IN_MINUTES, List.of(), Duration.ofMillis(1));
        } else if (question.endsWith("later")) {
            throw new AnswerFailedException(question, new IllegalStateException(question), true);
        } else if (question.endsWith("broken")) {
            throw new IllegalStateException(question);
        }
        return SampleAnswers.answered(question);
    }

    /** The values of a key in the events of that name. */
    private List<String> events(String event, String key) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : log.json()) {
            lines.add(mapper.readTree(line));
        }
        return lines.stream()
                .filter(line -> line.path("formattedMessage").asText().equals(event))
                .flatMap(line -> StreamSupport.stream(line.path("kvpList").spliterator(), false))
                .filter(pair -> pair.has(key))
                .map(pair -> pair.path(key).asText())
                .toList();
    }
}
