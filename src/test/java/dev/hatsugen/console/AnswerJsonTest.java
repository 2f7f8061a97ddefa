package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerJsonTest {

    private static final String HASH = Digest.sha256("港の事案を踏まえた対策を求める。");

    @Test
    void answerHasTheContractsKeysInItsOrder() {
        Answer.Answered one = new Answer.Answered(
                "港の事案は？",
                Locale.JAPANESE,
                "1名が発言しています。",
                List.of(Samples.quote(Samples.AOKIS, "港の事案を踏まえた対策を求める。", Relation.SAID)),
                Duration.ofNanos(11_849_000));
        assertThat(Json.line(AnswerJson.of("d001", one)))
                .isEqualTo(
                        "{\"id\":\"d001\",\"question\":\"港の事案は？\",\"language\":\"ja\",\"status\":\"answered\","
                                + "\"confidence\":\"high\",\"lead\":\"1名が発言しています。\",\"quotes\":[{\"meeting\":7,\"date\":\"2024-05-01\","
                                + "\"statement\":\"7-01\",\"label\":\"青木本部員\",\"name\":\"青木 一\",\"section\":\"討議\","
                                + "\"text\":\"港の事案を踏まえた対策を求める。\",\"lines\":[5,7],\"page\":null,\"sha256\":\"" + HASH
                                + "\",\"relation\":\"said\",\"score\":0.835,"
                                + "\"key\":\"7\",\"body\":null,\"number\":7,\"role\":null,\"url\":null,\"matches\":[],\"best\":null}],\"near\":[],\"reason\":null,\"ms\":11.8}");
    }

    @Test
    void notFoundHasNoQuotesButNearOnes() {
        JsonNode json = AnswerJson.of(null, Samples.notFound("?"));
        assertThat(json.path("id").isNull()).isTrue();
        assertThat(json.path("status").asText()).isEqualTo("not_found");
        assertThat(json.path("reason").asText()).isEqualTo("no_statement_on_topic");
        assertThat(json.path("quotes")).isEmpty();
        JsonNode near = json.path("near").path(0);
        assertThat(near.path("text").asText()).isEqualTo("討議");
        assertThat(near.path("relation").asText()).isEqualTo("record");
        assertThat(near.path("statement").isNull()).isTrue();
        assertThat(near.path("label").isNull()).isTrue();
    }

    @Test
    void noGlossIsAmongTheData() {
        Answer answer = Samples.notFound("?");
        assertThat(AnswerJson.of(null, answer.glossed(words -> "Gloss"))).isEqualTo(AnswerJson.of(null, answer));
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void relationIsLowerCase(Relation relation) {
        VerifiedQuote quote = Samples.quote(Samples.AOKIS, "港の", relation);
        assertThat(AnswerJson.quotes(List.of(quote)).path(0).path("relation").asText())
                .isEqualTo(relation.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void charactersThatActOnATerminalAreEscapedAndComeBack() throws Exception {
        Answer answer = Samples.answered("a\u001B[2J\u202E\u200B\uDB40\uDC01\u0085😀");
        String line = Json.line(AnswerJson.of("\u0007", answer));
        assertThat(line.codePoints().noneMatch(SafeText::acts)).isTrue();
        assertThat(line).contains("😀");
        assertThat(Json.read(line).path("question").asText()).isEqualTo(answer.question());
    }
}
