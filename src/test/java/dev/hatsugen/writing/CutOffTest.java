package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.language.Glosser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A provider whose line breaks in mid-answer, and one that is not there: the answer is the one without a model, and comes once. */
class CutOffTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String QUESTION = "人材の育成について誰が何と述べましたか";
    private static final int CUTS = 100;
    private static final int STALLS = 20;
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static Answers over(LanguageModel model, Answers quoting) {
        return WritingAnswers.over(
                quoting, model, RealAnswers.reader(), RealCorpus.corpus(), new Glosser(RealCorpus.glossary()));
    }

    /** The connection ends after so many bytes of the body, at another place each time. */
    @Test
    void cutOffInMidAnswerAHundredTimesThereAreAHundredAnswersAndNoneTwice() throws Exception {
        Answer.Answered offline = (Answer.Answered) RealAnswers.answers().ask(QUESTION);
        List<Callable<Answer.Answered>> rounds = IntStream.range(0, CUTS)
                .<Callable<Answer.Answered>>mapToObj(round -> () -> cutOff(offline, (double) round / CUTS))
                .toList();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer.Answered>> answers = all.invokeAll(rounds);
            assertThat(answers).hasSize(CUTS);
            for (Future<Answer.Answered> answer : answers) {
                assertThat(answer.get().quotes()).isEqualTo(offline.quotes());
                assertThat(answer.get().written().points()).isEmpty();
                assertThat(answer.get().written().note()).isNotBlank();
            }
        }
    }

    private static Answer.Answered cutOff(Answer.Answered offline, double share) throws IOException {
        try (PlayedProvider provider = new PlayedProvider(
                prompt -> PlayedProvider.Response.saying(truth(prompt)).cutAfter(share))) {
            Answers answers = over(provider.languageModel(false, LONG), question -> offline);
            Answer.Answered answer = (Answer.Answered) answers.ask(QUESTION);
            assertThat(provider.requests()).isBetween(1, 3);
            return answer;
        }
    }

    /** Nothing comes after so many bytes, and the connection stays open: of a body of known length, and of one in chunks. */
    @Test
    void stalledInMidAnswerTheAnswerWithoutAModelIsThereByTheDeadline() throws Exception {
        Answer.Answered offline = (Answer.Answered) RealAnswers.answers().ask(QUESTION);
        List<Callable<Duration>> rounds = IntStream.range(0, STALLS)
                .<Callable<Duration>>mapToObj(round -> () -> stalled(offline, (double) round / STALLS, round % 2 == 0))
                .toList();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Duration> took : all.invokeAll(rounds)) {
                assertThat(took.get()).isBetween(SHORT.minusMillis(100), SHORT.plusMillis(1_500));
            }
        }
    }

    private static Duration stalled(Answer.Answered offline, double share, boolean inChunks) throws IOException {
        try (PlayedProvider provider = new PlayedProvider(
                prompt -> PlayedProvider.Response.saying(truth(prompt)).stallAfter(share, inChunks))) {
            Answers answers = over(provider.languageModel(false, SHORT), question -> offline);
            long start = System.nanoTime();
            Answer.Answered answer = (Answer.Answered) answers.ask(QUESTION);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(answer.with(offline.written())).isEqualTo(offline);
            assertThat(answer.written().points()).isEmpty();
            assertThat(answer.written().note()).contains("間に合わなかった");
            assertThat(provider.requests()).isEqualTo(1);
            return took;
        }
    }

    /** Broken once in every two tries: what is shown is whole, and stands there once. */
    @Test
    void afterABrokenTryTheNextOneIsShownOnce() throws IOException {
        Answer offline = RealAnswers.answers().ask(QUESTION);
        AtomicInteger tries = new AtomicInteger();
        try (PlayedProvider provider = new PlayedProvider(prompt -> {
            PlayedProvider.Response whole = PlayedProvider.Response.saying(truth(prompt));
            return tries.getAndIncrement() % 2 == 0 ? whole.cutAfter(0.5) : whole;
        })) {
            for (int round = 0; round < 10; round++) {
                Answers answers = over(provider.languageModel(false, LONG), question -> offline);
                List<String> texts = ((Answer.Answered) answers.ask(QUESTION))
                        .written().points().stream().map(WrittenPoint::text).toList();
                assertThat(texts).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aProviderThatIsNotThereCostsOneTryAndNothingOfTheAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        CountedModel absent = CountedModel.at("http://127.0.0.1:" + free + "/v1", LONG);
        Map<String, Answer> offline = CommittedQuestions.of("repository");
        Answers answers = over(
                LanguageModel.of(
                        absent,
                        new WritingSettings(
                                LONG,
                                Set.of(WritingSettings.Use.REPHRASE),
                                PlayedProvider.LIMITS,
                                Path.of("no-folder"))),
                question -> Objects.requireNonNullElseGet(
                        offline.get(question), () -> RealAnswers.answers().ask(question)));
        offline.forEach((question, before) -> {
            Answer answer = answers.ask(question);
            if (answer instanceof Answer.Answered answered && before instanceof Answer.Answered expected) {
                assertThat(answered.with(expected.written())).isEqualTo(expected);
                assertThat(answered.written().points()).isEmpty();
                assertThat(answered.written().note()).containsAnyOf("つながらない", "can't be reached");
            } else {
                assertThat(answer).isEqualTo(before);
            }
        });
        assertThat(absent.tries()).isEqualTo(1);
    }

    /** Whole sentences of the excerpts under their speakers. */
    static String truth(String prompt) {
        return PlayedPoint.response(SeenExcerpt.of(prompt).stream()
                .flatMap(excerpt -> excerpt
                        .sentence(true)
                        .flatMap(words -> Truth.WHOLE.told(new Material(excerpt, words, List.of(), List.of(), true)))
                        .stream())
                .toList());
    }
}
