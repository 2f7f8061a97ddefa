package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.requests.Request;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.topics.TopicMap;
import dev.hatsugen.verify.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesQueriesTest {

    private static final String DRILL = "防災訓練の班分けは今年も変わらないと聞いている。";
    private static final String CLEANING = "公園の清掃は例年どおりで困らない。";

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

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theExampleIsAnsweredByTheMinutes(Locale language) {
        IndexedCorpus indexed = IndexedCorpus.get();
        MinutesQueries open = new MinutesQueries(indexed.corpus, RealCorpus.glossary(), () -> indexed.topics);
        Example example = open.example(language).orElseThrow();
        assertThat(Glosser.isJapanese(example.member())).isEqualTo(language.equals(Locale.JAPANESE));
        Statements.Request request =
                new Statements.Request(example.member(), example.topic(), example.meeting(), language);
        assertThat(open.statements(request)).isInstanceOf(Statements.Listed.class);
        assertThat(open.verify(example.quote(), Locale.JAPANESE).verdict()).isEqualTo(Verdict.EXACT);
        assertThat(found(open.requests(example.meeting(), example.member(), Locale.JAPANESE)))
                .isNotEmpty();
    }

    @Test
    void theExampleIsInEnglishWhereTheGlossaryKnowsTheTopic() throws UnreadableMinutesException {
        String turns = Stream.of("田中", "鈴木", "佐藤", "高橋", "伊藤", "渡辺", "山本", "中村")
                .map(name ->
                        name + "：" + (name.equals("田中") || name.equals("鈴木") ? DRILL : CLEANING).repeat(5) + "\n\n")
                .collect(Collectors.joining());
        String text = "町内会定例会 議事録\n日時：2025年4月2日\n出席者：田中一郎、鈴木花子\n\n" + turns;
        Corpus corpus =
                new Corpus(List.of(MinutesParser.parse(new SourceText("town.txt", text), SidecarMetadata.NONE)));
        MinutesQueries asked = new MinutesQueries(corpus, RealCorpus.glossary(), () -> {
            throw new AssertionError("the index was opened");
        });
        Example japanese = asked.example(Locale.JAPANESE).orElseThrow();
        assertThat(japanese.topic()).isEqualTo("防災訓練");
        assertThat(asked.example(Locale.ENGLISH))
                .contains(new Example("Tanaka", "disaster drill", "防災訓練", japanese.meeting(), japanese.quote()));
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
