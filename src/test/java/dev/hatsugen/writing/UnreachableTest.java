package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.question.FollowUpQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A provider that is not there, or fails each request, with everything that a model can be asked for: the answer is the one without a
 * model, and the requests for it do not add up.
 */
class UnreachableTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** Translations are for answers in English, other wordings for open questions. */
    private static final String QUESTION = "What was said about the port of Nagoya?";

    private static final Answer.Answered OFFLINE =
            (Answer.Answered) RealAnswers.answers().ask(QUESTION);

    /** How a server is not there. */
    enum Absence {
        REFUSED("127.0.0.1"),
        BLACK_HOLE("127.0.0.1"),
        UNKNOWN_HOST("nobody.invalid");

        private final String host;

        Absence(String host) {
            this.host = host;
        }
    }

    /** An address of that kind, as long as it is open: where as many are waiting as the system lets wait, nobody else is answered. */
    private static final class Nowhere implements AutoCloseable {

        private final List<Socket> waiting = new ArrayList<>();
        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final Absence absence;

        Nowhere(Absence absence) throws IOException {
            this.absence = absence;
            if (absence != Absence.BLACK_HOLE) {
                server.close();
                return;
            }
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 200);
                } catch (IOException e) { // full
                    break;
                }
            }
        }

        String url() {
            return "http://" + absence.host + ":" + server.getLocalPort() + "/v1";
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            server.close();
        }
    }

    private static Answers answers(LanguageModel model) {
        Glosser glosser = new Glosser(RealCorpus.glossary());
        Answers written =
                WritingAnswers.over(question -> OFFLINE, model, RealAnswers.reader(), RealCorpus.corpus(), glosser);
        return TranslatingAnswers.over(written, model, RealCorpus.corpus(), glosser);
    }

    private static WritingSettings everything(Duration timeout) {
        return new WritingSettings(
                timeout, EnumSet.allOf(WritingSettings.Use.class), PlayedProvider.LIMITS, Path.of("no-folder"));
    }

    private static void assertOffline(Answer answer, String note) {
        assertThat(((Answer.Answered) answer).with(OFFLINE.written())).isEqualTo(OFFLINE);
        assertThat(((Answer.Answered) answer).written().points()).isEmpty();
        assertThat(((Answer.Answered) answer).written().note()).contains(note);
    }

    private static Duration took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The quotes are there at once, so that all of the time is the model's. The best of three: the machine may be busy. */
    @ParameterizedTest
    @EnumSource
    void aServerThatIsNotThereCostsLessThanASecondInAll(Absence absence) throws IOException {
        List<Duration> took = new ArrayList<>();
        try (Nowhere nowhere = new Nowhere(absence)) {
            for (int i = 0; i < 3 && (took.isEmpty() || Collections.min(took).compareTo(SHORT) >= 0); i++) {
                CountedModel model = CountedModel.at(nowhere.url(), LONG);
                Answers answers = answers(LanguageModel.of(model, everything(LONG)));
                took.add(took(() -> assertOffline(answers.ask(QUESTION), "can't be reached")));
                assertOffline(answers.ask(QUESTION), "can't be reached");
                assertThat(model.tries()).isEqualTo(1);
            }
        }
        assertThat(Collections.min(took)).isLessThan(SHORT);
    }

    @Test
    void noProviderWaitsLongerForAConnection() throws IOException {
        try (Nowhere nowhere = new Nowhere(Absence.BLACK_HOLE)) {
            List<ChatSettings> all = List.of(
                    new ChatSettings.OpenAiCompatible(nowhere.url(), "played", null),
                    new ChatSettings.Ollama(nowhere.url(), "played"),
                    new ChatSettings.Anthropic(nowhere.url(), "played", "a-key"),
                    new ChatSettings.Gemini(nowhere.url(), "played", "a-key"));
            for (ChatSettings each : all) {
                CountedModel model = CountedModel.of(each, LONG);
                Answers answers = answers(LanguageModel.of(model, everything(LONG)));
                Duration took = took(() -> assertOffline(answers.ask(QUESTION), "can't be reached"));
                assertThat(took).isLessThan(LONG.dividedBy(4));
                assertThat(model.tries()).isEqualTo(1);
            }
        }
    }

    /** Words in a talk too, for which a whole question is asked first. */
    @Test
    void wordsAfterAnAnswerCostOneTryToo() throws IOException {
        try (Nowhere nowhere = new Nowhere(Absence.REFUSED)) {
            CountedModel model = CountedModel.at(nowhere.url(), LONG);
            FollowUpQuery query = new FollowUpQuery(RealAnswers.reader().read(QUESTION), List.of(), List.of());
            Answer answer = answers(LanguageModel.of(model, everything(LONG)))
                    .ask(new ContextualQuestion(query, "the port?", QUESTION, OFFLINE.quotes()), first -> {});
            assertOffline(answer, "can't be reached");
            assertThat(model.tries()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void aServerThatFailsIsAskedForNothingElseForThatAnswer(int status) throws IOException {
        try (PlayedProvider provider = new PlayedProvider(prompt -> PlayedProvider.Response.failing(status, "{}"))) {
            Answer answer = answers(provider.languageModel(everything(LONG).uses(), LONG))
                    .ask(QUESTION);
            assertOffline(answer, "");
            assertThat(provider.requests()).isEqualTo(3);
        }
    }

    /** It takes the connection and says nothing: the one time limit is waited for once, and not again by the next question. */
    @Test
    void aServerThatSaysNothingIsWaitedForOnce() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (PlayedProvider provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying(""))) {
            provider.playSilence(never);
            Answers answers = answers(provider.languageModel(everything(SHORT).uses(), SHORT));
            Duration first = took(() -> assertOffline(answers.ask(QUESTION), "in time"));
            Duration next = took(() -> assertOffline(answers.ask(QUESTION), ""));
            never.countDown();
            assertThat(first).isLessThan(SHORT.multipliedBy(2));
            assertThat(next).isLessThan(SHORT);
            assertThat(provider.requests()).isEqualTo(1);
        }
    }
}
