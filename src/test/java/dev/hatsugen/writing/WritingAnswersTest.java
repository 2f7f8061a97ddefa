package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.Written;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is slow, broken, hostile or good, over real HTTP: the quotes are those of the answer without it. */
class WritingAnswersTest {

    private static final String QUESTION = "人材の育成について誰が何と述べましたか";

    /** One for which other wordings are asked. */
    private static final String FACT = "人材の育成はどう進めますか";

    private static final Duration LONG = Duration.ofSeconds(20);

    private final PlayedProvider provider;

    WritingAnswersTest() throws IOException {
        provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying("{\"points\":[]}"));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Answer.Answered ask(Duration timeout, boolean rephrases) {
        return ask(QUESTION, timeout, rephrases);
    }

    private Answer.Answered ask(String question, Duration timeout, boolean rephrases) {
        Answers answers = WritingAnswers.over(
                RealAnswers.answers(),
                provider.languageModel(rephrases, timeout),
                RealAnswers.reader(),
                RealCorpus.corpus(),
                new Glosser(RealCorpus.glossary()));
        return (Answer.Answered) answers.ask(question);
    }

    private static List<String> places(Answer.Answered answer) {
        return answer.quotes().stream()
                .map(quote -> quote.meeting().key() + quote.source())
                .toList();
    }

    private static Answer.Answered offline() {
        return (Answer.Answered) RealAnswers.answers().ask(QUESTION);
    }

    @Test
    void provenSentencesStandAboveTheQuotes() {
        provider.play(prompt -> PlayedProvider.Response.saying(CutOffTest.truth(prompt)));
        Answer.Answered answer = ask(LONG, false);
        assertThat(answer.written().points()).isNotEmpty();
        assertThat(answer.written().note()).isNull();
        assertThat(places(answer)).isEqualTo(places(offline()));
        answer.written().points().forEach(point -> {
            VerifiedQuote quote = answer.quotes().get(point.quotes().getFirst());
            assertThat(point.text()).startsWith(String.valueOf(quote.speaker().label()));
        });
    }

    @Test
    void theSameQuestionCostsOneRequest() {
        provider.play(prompt -> PlayedProvider.Response.saying(CutOffTest.truth(prompt)));
        Answers answers = WritingAnswers.over(
                RealAnswers.answers(),
                provider.languageModel(false, LONG),
                RealAnswers.reader(),
                RealCorpus.corpus(),
                new Glosser(RealCorpus.glossary()));
        answers.ask(QUESTION);
        answers.ask(QUESTION);
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void theModelSeesSpeakersMeetingsAndDatesAsJson() {
        StringBuilder seen = new StringBuilder();
        provider.play(prompt -> {
            seen.append(prompt);
            return PlayedProvider.Response.saying("{\"points\":[]}");
        });
        Answer.Answered answer = ask(LONG, false);
        VerifiedQuote first = answer.quotes().getFirst();
        assertThat(seen).contains("\"n\":1", "\"speaker\":\"" + first.speaker().label(), "\"date\":\"20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "I cannot help with that.",
                "{\"points\":",
                "{\"points\":{}}",
                "{\"points\":[1]}",
                "{\"points\":[{\"text\":\"x\"}]}",
                "{\"points\":[]} and more",
                "{\"points\":[],\"points\":[]}",
                "{}"
            })
    void whatIsNoSuchJsonLeavesTheQuotes(String content) {
        provider.play(prompt -> PlayedProvider.Response.saying(content));
        Written written = ask(LONG, false).written();
        assertThat(written.points()).isEmpty();
        assertThat(written.note()).isNotBlank();
    }

    @Test
    void aFailingProviderLeavesTheAnswerAsItIsWithoutOne() {
        provider.play(prompt -> PlayedProvider.Response.failing(401, "{}"));
        Answer.Answered answer = ask(LONG, true);
        assertThat(places(answer)).isEqualTo(places(offline()));
        assertThat(answer.lead()).isEqualTo(offline().lead());
        assertThat(answer.written().note()).contains("断られた");
    }

    /** Other wordings are asked for first: once they have used up the time, nothing more is asked. */
    @Test
    void allRequestsOfAnAnswerShareOneTime() {
        CountDownLatch never = new CountDownLatch(1);
        provider.playSilence(never);
        Answer.Answered answer = ask(FACT, Duration.ofSeconds(1), true);
        never.countDown();
        assertThat(provider.requests()).isEqualTo(1);
        assertThat(answer.written().note()).contains("間に合わなかった");
    }

    static List<String> hostile() throws IOException {
        return Files.readAllLines(
                        Path.of("src/test/resources/dev/hatsugen/writing/hostile-output.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Sentences that carry markup, mentions, links, hidden characters or a leaked prompt, each with a true span. */
    @ParameterizedTest
    @MethodSource("hostile")
    void noHostileSentenceReachesAnAnswer(String sentence) {
        provider.play(prompt -> PlayedProvider.Response.saying(
                CutOffTest.truth(prompt).replaceAll("\"text\":\"[^\"]*\"", "\"text\":" + quoted(sentence))));
        assertThat(ask(LONG, false).written().points()).isEmpty();
    }

    private static String quoted(String sentence) {
        String json = "\"" + sentence.replace("\"", "\\\"") + "\"";
        return Matcher.quoteReplacement(json);
    }
}
