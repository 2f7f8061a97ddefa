package dev.hatsugen.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.statements.CitedPassage;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every passage, each word as it is written. */
class WordSearchTest {

    private static final WordSearch.Scope ALL =
            new WordSearch.Scope(RealCorpus.corpus().meetings(), List.of(), SearchOrder.RECORD);

    private static WordSearch.Hits find(String words, WordSearch.Scope scope) {
        return new WordSearch(IndexedCorpus.get().topics).find(words, scope);
    }

    @ParameterizedTest
    @CsvSource({"AI", "ＡＩ", "ai"})
    void latinWordsAreFoundWholeInAnyCaseAndWidth(String typed) {
        WordSearch.Hits hits = find(typed, ALL);
        Pattern whole = Pattern.compile("(?<![A-Za-z0-9])AI(?![A-Za-z0-9])");
        long expected = RealCorpus.corpus().meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .filter(statement -> whole.matcher(statement.words().text()).find())
                .count();
        assertThat(hits.ledger().matched()).isEqualTo((int) expected).isPositive();
        assertThat(hits.passages())
                .allSatisfy(passage -> assertThat(passage.words()).containsOnly("AI"));
    }

    @Test
    void allWordsMustBeInThePassage() {
        List<CitedPassage> both = find("人材　育成", ALL).passages();
        assertThat(both)
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.quote().text()).contains("人材", "育成"));
        assertThat(both).hasSizeLessThan(find("人材", ALL).passages().size());
    }

    @Test
    void aScopeWithoutMeetingsHoldsNothing() {
        WordSearch.Hits hits = find("人材", new WordSearch.Scope(List.of(), List.of(), SearchOrder.RECORD));
        assertThat(hits.passages()).isEmpty();
        assertThat(hits.ledger().scanned()).isZero();
    }

    @Test
    void blanksAndMarksAloneAreNoWords() {
        assertThat(find(" 　・ ", ALL).passages()).isEmpty();
    }

    @Test
    void turnsWithoutANamedSpeakerAreLookedThroughToo() {
        BodyAnswers body = BodyAnswers.of("residents");
        List<Meeting> meetings = body.corpus().meetings();
        int turns = meetings.stream()
                .mapToInt(meeting -> meeting.statements().size())
                .sum();
        WordSearch.Hits hits =
                new WordSearch(body.topics()).find("の", new WordSearch.Scope(meetings, List.of(), SearchOrder.RECORD));
        assertThat(hits.ledger().scanned()).isEqualTo(turns);
        assertThat(hits.ledger().matched()).isEqualTo((int) meetings.stream()
                .flatMap(meeting -> meeting.statements().stream())
                .filter(statement -> statement.words().text().contains("の"))
                .count());
    }
}
