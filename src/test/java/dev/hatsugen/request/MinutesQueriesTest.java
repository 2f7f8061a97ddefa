package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.requests.Request;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.topics.TopicMap;
import dev.hatsugen.verify.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesQueriesTest {

    private final MinutesQueries queries = new MinutesQueries(RealCorpus.corpus(), RealCorpus.glossary(), () -> {
        throw new AssertionError("the index was opened");
    });

    @Test
    void verificationRequestsAndMapsOpenNoIndex() {
        assertThat(queries.verify("クジラは海を泳ぐ生き物である", Locale.JAPANESE).verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(found(queries.requests("", "遠藤", Locale.JAPANESE)))
                .isNotEmpty()
                .extracting(request -> request.quote().speaker().label())
                .containsOnly("遠藤本部員");
        assertThat(found(queries.map("", List.of(), Locale.JAPANESE)).columns()).hasSize(6);
    }

    @Test
    void aTopicAloneIsShownOverTheMeetings() {
        TopicMap map = found(queries.map("", List.of("人材"), Locale.ENGLISH));
        assertThat(map.columns()).hasSize(2);
        assertThat(found(queries.map("42", List.of("人材"), Locale.ENGLISH)).columns())
                .containsExactly("人材");
    }

    @Test
    void nobodyOfThatNameHasNearNames() {
        Outcome<List<Request>> outcome = queries.requests("42", "鈴木一朗", Locale.JAPANESE);
        assertThat(missing(outcome).reason()).isEqualTo(Answer.Reason.NO_SUCH_MEMBER);
        assertThat(missing(outcome).lead()).contains("「鈴木一朗」", "鈴木 敦夫");
    }

    @Test
    void aMemberOfAnotherMeetingAskedForNothingThere() {
        assertThat(found(queries.requests("26", "松原", Locale.JAPANESE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ja, 「99」という会合は収録されていません。収録されている会合：第26回、第42回", "en, 'meeting 26, meeting 42'"})
    void aMeetingThatIsNotThereNamesThoseThatAre(Locale language, String said) {
        Outcome.Missing<List<Summary>> missing = missing(queries.sections(" 99 ", language, each -> List.of()));
        assertThat(missing.reason()).isEqualTo(Answer.Reason.NO_SUCH_MEETING);
        assertThat(missing.lead()).contains(said);
        assertThat(queries.map("99", List.of("人材"), language)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theExampleIsAnsweredByTheMinutes() {
        IndexedCorpus indexed = IndexedCorpus.get();
        MinutesQueries open = new MinutesQueries(indexed.corpus, RealCorpus.glossary(), () -> indexed.topics);
        Example example = open.example().orElseThrow();
        Statements.Request request =
                new Statements.Request(example.member(), example.topic(), example.meeting(), Locale.JAPANESE);
        assertThat(open.statements(request)).isInstanceOf(Statements.Listed.class);
        assertThat(open.verify(example.quote(), Locale.JAPANESE).verdict()).isEqualTo(Verdict.EXACT);
        assertThat(found(open.requests(example.meeting(), example.member(), Locale.JAPANESE)))
                .isNotEmpty();
    }

    private static <T> T found(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Found<T> found -> found.value();
            case Outcome.Missing<T> missing -> throw new AssertionError(missing.lead());
        };
    }

    private static <T> Outcome.Missing<T> missing(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Found<T> found -> throw new AssertionError(found.value());
            case Outcome.Missing<T> missing -> missing;
        };
    }
}
