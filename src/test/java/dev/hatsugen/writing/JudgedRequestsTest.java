package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and responses that a model judges which is good, hostile, slow or broken, over HTTP. */
class JudgedRequestsTest {

    private static final MinutesRequest ALL = new MinutesRequest.ListRequests("", "");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<String> prompts = Collections.synchronizedList(new ArrayList<>());
    private final PlayedProvider provider;
    private String verdict = "{\"asks\":true,\"responds\":true}";

    JudgedRequestsTest() throws IOException {
        provider = new PlayedProvider(prompt -> {
            prompts.add(prompt);
            return PlayedProvider.Response.saying("{\"verdicts\":["
                    + Collections.nCopies(SeenSentences.pairs(prompt), verdict).stream()
                            .collect(Collectors.joining(","))
                    + "]}");
        });
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private MinutesService minutes(Set<WritingSettings.Use> uses, Duration timeout) {
        BodyAnswers answers = BodyAnswers.of(BodyAnswers.REPOSITORY);
        ReportWriter writer = new ReportWriter(
                provider.languageModel(uses, timeout), answers.corpus(), new Glosser(RealCorpus.glossary()));
        return new MinutesService(
                Current.of(new MinutesQueries(
                        answers.corpus(), RealCorpus.glossary(), answers::topics, () -> Optional.of(writer))),
                (map, language) -> {
                    throw new AssertionError("no map is drawn");
                });
    }

    private Report judged(Duration timeout) {
        return minutes(Set.of(WritingSettings.Use.JUDGE), timeout).answer(ALL, Locale.JAPANESE);
    }

    private Report offline() {
        return minutes(Set.of(), LONG).answer(ALL, Locale.JAPANESE);
    }

    private static List<Entry.Pair> pairs(Report report) {
        return report.entries().stream()
                .filter(Entry.Pair.class::isInstance)
                .map(Entry.Pair.class::cast)
                .toList();
    }

    /** Each response with its request and why it is taken to respond. */
    private static List<String> responses(Report report) {
        return pairs(report).stream()
                .flatMap(pair -> pair.responses().stream()
                        .map(response -> pair.request().quote().sha256()
                                + response.quote().sha256()
                                + response.remarks()))
                .toList();
    }

    private static List<String> requests(Report report) {
        return pairs(report).stream()
                .map(pair -> pair.request().quote().sha256())
                .toList();
    }

    @Test
    void whatTheModelConfirmsIsListedAsItWas() {
        Report report = judged(LONG);
        assertThat(responses(report)).isEqualTo(responses(offline()));
        assertThat(report.data().values()).doesNotContainKey("left_out");
        assertThat(prompts)
                .hasSizeBetween(1, 5)
                .allSatisfy(prompt -> assertThat(SeenSentences.pairs(prompt)).isBetween(1, 8));
    }

    @Test
    void responsesThatOnlyShareWordsAreLeftOutAndThatIsSaid() {
        verdict = "{\"asks\":true,\"responds\":false}";
        MinutesService minutes = minutes(Set.of(WritingSettings.Use.JUDGE), LONG);
        Report report = minutes.answer(ALL, Locale.JAPANESE);
        int asked = prompts.size();
        long byWords = responses(offline()).stream()
                .filter(response -> response.contains("共通する語"))
                .count();
        assertThat(byWords).isPositive();
        assertThat(responses(report))
                .hasSize(responses(offline()).size() - Math.toIntExact(byWords))
                .isNotEmpty()
                .allMatch(responses(offline())::contains);
        assertThat(report.entries())
                .filteredOn(Entry.Note.class::isInstance)
                .singleElement()
                .hasToString("Note[text=語が共通するだけの応答" + byWords + "件は、言語モデルが応答ではないと判定したため省きました。]");
        assertThat(report.data().values()).containsEntry("left_out", Math.toIntExact(byWords));
        minutes.answer(ALL, Locale.JAPANESE);
        assertThat(prompts).as("pages do not ask again").hasSize(asked);
    }

    @Test
    void whatAsksPlainlyAndWhatTheRecordMarksIsNeverTakenAway() {
        verdict = "{\"asks\":false,\"responds\":false}";
        Report report = judged(LONG);
        List<String> plain = pairs(offline()).stream()
                .filter(pair -> pair.request().remarks().isEmpty())
                .map(pair -> pair.request().quote().sha256())
                .toList();
        assertThat(requests(report)).containsAll(plain).allMatch(requests(offline())::contains);
        assertThat(responses(report))
                .containsAll(responses(offline()).stream()
                        .filter(response -> !response.contains("共通する語"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "no",
                "{\"verdicts\":[]}",
                "{\"verdicts\":[{\"asks\":true}]}",
                "{\"verdicts\":[{\"asks\":\"no\",\"responds\":\"no\"}]}"
            })
    void whatIsNoVerdictOnEachPairLeavesTheList(String content) {
        provider.play(prompt -> PlayedProvider.Response.saying(content));
        assertThat(responses(judged(LONG))).isEqualTo(responses(offline()));
    }

    @Test
    void aModelThatSaysNothingIsWaitedForOnce() {
        CountDownLatch never = new CountDownLatch(1);
        provider.playSilence(never);
        assertThat(responses(judged(Duration.ofSeconds(1)))).isEqualTo(responses(offline()));
        assertThat(provider.requests()).isEqualTo(1);
        never.countDown();
    }

    @Test
    void withoutTheOptionNothingIsAsked() {
        offline();
        assertThat(provider.requests()).isZero();
    }
}
