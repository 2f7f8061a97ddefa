package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries of meetings with a model that tells the truth, lies or fails, over HTTP. */
class ReportWriterTest {

    private final PlayedProvider provider = new PlayedProvider(PlayedProvider::truth);

    ReportWriterTest() throws IOException {}

    @AfterEach
    void stop() {
        provider.close();
    }

    private MinutesService minutes(String body, boolean written) {
        return minutes(body, written, Set.of());
    }

    private MinutesService minutes(String body, boolean written, Set<WritingSettings.Use> uses) {
        BodyAnswers answers = BodyAnswers.of(body);
        LanguageModel model = provider.languageModel(uses, Duration.ofSeconds(20));
        ReportWriter writer = new ReportWriter(model, answers.corpus(), new Glosser(RealCorpus.glossary()));
        return new MinutesService(
                Current.of(new MinutesQueries(
                        answers.corpus(),
                        RealCorpus.glossary(),
                        answers::topics,
                        () -> written ? Optional.of(writer) : Optional.empty())),
                (map, language) -> {
                    throw new AssertionError("no map is drawn");
                });
    }

    private Report summary(String body, boolean written, Meeting meeting) {
        return minutes(body, written).answer(new MinutesRequest.Summarize(name(meeting)), Locale.JAPANESE);
    }

    private static String name(Meeting meeting) {
        return meeting.number() == null ? meeting.key() : meeting.number().toString();
    }

    private static Meeting latest() {
        return RealCorpus.corpus().meetings().getLast();
    }

    private static Entry.Written written(Report report) {
        return (Entry.Written) report.entries().getFirst();
    }

    private static List<Entry.Point> points(Report report) {
        return written(report).paragraphs().stream()
                .flatMap(paragraph -> paragraph.points().stream())
                .toList();
    }

    @Test
    void aSummaryHasAParagraphAnItemAboveTheSameQuotesEachOfWhichIsMarked() {
        Report offline = summary(BodyAnswers.REPOSITORY, false, latest());
        Report report = summary(BodyAnswers.REPOSITORY, true, latest());

        assertThat(points(report)).hasSizeGreaterThan(2);
        assertThat(written(report).note()).isNull();
        assertThat(written(report).paragraphs())
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        paragraph -> assertThat(paragraph.points().stream().flatMap(point -> point.quotes().stream()))
                                .extracting(VerifiedQuote::section)
                                .containsOnly(paragraph.title()));
        for (Entry.Point point : points(report)) {
            assertThat(report.quotes()).containsAll(point.quotes());
            assertThat(report.marks(point.quotes())).hasSameSizeAs(point.quotes());
        }
        assertThat(report.quotes())
                .extracting(VerifiedQuote::sha256)
                .isEqualTo(offline.quotes().stream().map(VerifiedQuote::sha256).toList());
        assertThat(report.entries()).hasSize(offline.entries().size() + 1);
        assertThat(offline.data().values()).doesNotContainKeys("written", "note");
        assertThat((List<?>) report.data().values().get("written")).hasSameSizeAs(points(report));
    }

    @Test
    void pagesDoNotAskTheModelAgain() {
        MinutesService minutes = minutes(BodyAnswers.REPOSITORY, true);
        MinutesRequest request = new MinutesRequest.Summarize(String.valueOf(latest().number()));
        Report first = minutes.answer(request, Locale.JAPANESE);
        int requests = provider.requests();
        assertThat(points(minutes.answer(request, Locale.JAPANESE)))
                .extracting(Entry.Point::text)
                .isEqualTo(points(first).stream().map(Entry.Point::text).toList());
        assertThat(provider.requests()).isEqualTo(requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {BodyAnswers.REPOSITORY, "town-committee", "ministry-council", "hospital-ward"})
    void noLieStandsAboveASummaryAndTrueSentencesDo(String body) {
        Set<String> lies = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        int told = 0;
        int kept = 0;
        for (Meeting meeting : BodyAnswers.of(body).corpus().meetings()) {
            for (Lie lie : Lie.values()) {
                play(body, lie::told);
                points(summary(body, true, meeting)).forEach(point -> lies.add(lie + " " + point.text()));
            }
            Set<String> said = play(body, Truth.WHOLE::told);
            List<Entry.Point> shown = points(summary(body, true, meeting));
            told += said.size();
            kept += shown.size();
            shown.forEach(point -> faults.addAll(faults(body, point)));
        }
        assertThat(lies).isEmpty();
        assertThat(faults).isEmpty();
        assertThat(told).isPositive();
        assertThat((double) kept / told).isGreaterThanOrEqualTo(0.85);
    }

    /** What the model says from now on; the set fills while it does. */
    private Set<String> play(String body, Function<Material, Optional<PlayedPoint>> rule) {
        Set<String> said = new LinkedHashSet<>();
        List<String> labels = BodyAnswers.of(body).corpus().meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .map(statement -> String.valueOf(statement.speaker().label()))
                .distinct()
                .filter(label -> !label.equals("null"))
                .toList();
        provider.play(prompt -> {
            boolean japanese = SeenExcerpt.isJapanese(prompt);
            List<SeenExcerpt> all = SeenExcerpt.of(prompt);
            List<PlayedPoint> points = all.stream()
                    .flatMap(excerpt -> excerpt
                            .sentence(japanese)
                            .flatMap(words -> rule.apply(new Material(excerpt, words, all, labels, japanese)))
                            .stream())
                    .limit(3)
                    .toList();
            points.forEach(point -> said.add(point.text()));
            return PlayedProvider.Response.saying(PlayedPoint.response(points));
        });
        return said;
    }

    private static List<String> faults(String body, Entry.Point point) {
        ProofChecker checker = new ProofChecker(CommittedQuestions.names(body));
        return checker
                .faults(
                        point.text(),
                        point.quotes().stream().map(PlayedRound::cited).toList())
                .stream()
                .map(fault -> fault + " " + point.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"401, 断られた", "500, 使える文が返らなかった", "200, 使える文が返らなかった"})
    void aModelThatFailsLeavesTheSummaryWithANote(int status, String note) {
        provider.play(prompt -> PlayedProvider.Response.failing(status, "{}"));
        Report report = summary(BodyAnswers.REPOSITORY, true, latest());
        assertThat(written(report).paragraphs()).isEmpty();
        assertThat(written(report).note()).contains(note);
        assertThat(report.quotes())
                .hasSameSizeAs(summary(BodyAnswers.REPOSITORY, false, latest()).quotes());
    }

    private static List<MinutesRequest> translatedRequests() {
        return List.of(
                new MinutesRequest.Summarize(String.valueOf(latest().number())),
                new MinutesRequest.Compare("後藤", "人材育成"),
                new MinutesRequest.TraceTopic("重要インフラ"));
    }

    private static List<VerifiedQuote> translated(Report report) {
        return report.quotes().stream()
                .filter(quote -> report.gloss().translation(quote.text()).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("translatedRequests")
    void readersOfEnglishGetTranslationsInOneRequestAndTheOtherQuotesKeyWords(MinutesRequest request) {
        List<String> prompts = new ArrayList<>();
        provider.play(prompt -> {
            if (!prompt.contains("\"translations\"")) {
                return PlayedProvider.Response.saying("{\"points\":[]}");
            }
            prompts.add(prompt);
            return PlayedProvider.Response.saying(TranslatingAnswersTest.translated(prompt));
        });
        MinutesService minutes = minutes(BodyAnswers.REPOSITORY, true, Set.of(WritingSettings.Use.TRANSLATE));
        Report offline = minutes(BodyAnswers.REPOSITORY, false).answer(request, Locale.ENGLISH);
        Report report = minutes.answer(request, Locale.ENGLISH);

        assertThat(translated(report)).isNotEmpty();
        assertThat(report.quotes())
                .allSatisfy(quote -> assertThat(report.gloss().line(quote.text()))
                        .isEqualTo(offline.gloss().line(quote.text())));
        assertThat(translated(minutes.answer(request, Locale.ENGLISH))).hasSameSizeAs(translated(report));
        assertThat(prompts).hasSize(1);
        assertThat(translated(minutes.answer(request, Locale.JAPANESE))).isEmpty();
        assertThat(translated(minutes(BodyAnswers.REPOSITORY, true).answer(request, Locale.ENGLISH)))
                .isEmpty();
        assertThat(prompts).hasSize(1);
    }

    @Test
    void translationsThatDoNotHoldOrDoNotComeLeaveTheKeyWords() {
        MinutesRequest request = translatedRequests().getFirst();
        for (String content : List.of("no", "{\"translations\":[\"One.\"]}", "{\"translations\":[]}")) {
            provider.play(prompt -> PlayedProvider.Response.saying(content));
            Report report = minutes(BodyAnswers.REPOSITORY, true, Set.of(WritingSettings.Use.TRANSLATE))
                    .answer(request, Locale.ENGLISH);
            assertThat(translated(report)).isEmpty();
            assertThat(report.quotes())
                    .anySatisfy(quote ->
                            assertThat(report.gloss().line(quote.text())).isNotEmpty());
        }
    }

    @Test
    void whatOtherRequestsShowIsNotWrittenOver() {
        Report report =
                minutes(BodyAnswers.REPOSITORY, true).answer(new MinutesRequest.ListDecisions(""), Locale.JAPANESE);
        assertThat(report.entries()).noneMatch(Entry.Written.class::isInstance);
        assertThat(provider.requests()).isZero();
    }
}
