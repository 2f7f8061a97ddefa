package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model says of several meetings at once, over HTTP: each meeting's share of a sentence is proven by that meeting alone. */
class MeetingCheckTest {

    private static final Glosser GLOSSER = new Glosser(RealCorpus.glossary());

    private static final Meeting OLDER = RealCorpus.corpus().meetings().getFirst();
    private static final Meeting NEWER = RealCorpus.corpus().meetings().getLast();

    private final PlayedProvider provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying(""));
    private final List<VerifiedQuote> quotes = List.of(quote(OLDER), quote(NEWER));

    MeetingCheckTest() throws IOException {}

    @AfterEach
    void stop() {
        provider.close();
    }

    /** The first words of a meeting that have a short sentence of their own. */
    private static VerifiedQuote quote(Meeting meeting) {
        return BodyAnswers.of(BodyAnswers.REPOSITORY).passages().stream()
                .filter(passage -> passage.meeting().equals(meeting))
                .filter(passage -> !clause(passage.text()).isEmpty())
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .findFirst()
                .orElseThrow();
    }

    private static String clause(String text) {
        for (String sentence : text.split("(?<=。)")) {
            String clause = sentence.strip().replaceAll("。$", "");
            if (clause.matches("[^、0-9０-９「」（）第ない]{14,60}")) {
                return clause;
            }
        }
        return "";
    }

    private ReportWriter writer() {
        return new ReportWriter(
                provider.languageModel(false, Duration.ofSeconds(20)),
                BodyAnswers.of(BodyAnswers.REPOSITORY).corpus(),
                GLOSSER);
    }

    private List<String> shown(String sentence, QuoteWriter.Task task) {
        List<String> spans = quotes.stream().map(quote -> clause(quote.text())).toList();
        provider.play(prompt -> PlayedProvider.Response.saying(
                PlayedPoint.response(List.of(new PlayedPoint(sentence, List.of(1, 2), spans)))));
        Written written = writer().write(task, List.of(new QuoteWriter.Part("話題", quotes)), Locale.JAPANESE)
                .getFirst();
        return written.points().stream().map(WrittenPoint::text).toList();
    }

    private String filled(String form) {
        return form.replace("O", String.valueOf(OLDER.number()))
                .replace("N", String.valueOf(NEWER.number()))
                .replace("A", clause(quotes.getFirst().text()))
                .replace("B", clause(quotes.getLast().text()));
    }

    @ParameterizedTest
    @CsvSource({
        "第O回ではAと述べ、第N回ではBと述べました。, true",
        "第N回ではBと述べ、第O回ではAと述べました。, true",
        "第O回ではBと述べ、第N回ではAと述べました。, false",
        "第N回ではAと述べ、第O回ではBと述べました。, false",
        "第二十六回ではBと述べ、第四十二回ではAと述べました。, false",
        "第O回ではAと述べ、第N回ではAと述べました。, false",
        "第O回ではAと述べ、Bと述べました。, false",
        "はじめにAと述べ、のちにBと述べました。, false",
        "Bと述べ、Aと述べました。, false"
    })
    void aDifferenceIsShownOnlyWhereEachMeetingProvesItsShare(String form, boolean shown) {
        String sentence = filled(form);
        assertThat(shown(sentence, QuoteWriter.Task.COMPARISON)).isEqualTo(shown ? List.of(sentence) : List.of());
        assertThat(shown(sentence, QuoteWriter.Task.TIMELINE)).isEqualTo(shown ? List.of(sentence) : List.of());
    }

    @Test
    void aTimelineAndAComparisonAreWrittenOverWhereSeveralMeetingsSpeak() {
        IndexedCorpus indexed = IndexedCorpus.get();
        ReportWriter writer = writer();
        MinutesService minutes = new MinutesService(
                Current.of(new MinutesQueries(
                        indexed.corpus, RealCorpus.glossary(), () -> indexed.topics, () -> Optional.of(writer))),
                (map, language) -> {
                    throw new AssertionError("no map is drawn");
                });
        provider.play(PlayedProvider::truth);
        Report named = minutes.answer(new MinutesRequest.TraceTopic("重要インフラ"), Locale.JAPANESE);
        assertThat(named.quotes())
                .as("what the agenda names too")
                .isNotEmpty()
                .extracting(VerifiedQuote::relation)
                .containsOnly(Relation.SAID);
        Report report = minutes.answer(new MinutesRequest.TraceTopic("連携"), Locale.JAPANESE);
        Entry.Written written = (Entry.Written) report.entries().getFirst();
        assertThat(written.paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.points())
                        .isNotEmpty()
                        .allSatisfy(point ->
                                assertThat(report.marks(point.quotes())).isNotEmpty()));
    }
}
