package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final Suggestions SUGGESTIONS = new MinutesQueries(
                    IndexedCorpus.get().corpus, RealCorpus.glossary(), () -> IndexedCorpus.get().topics)
            .suggestions();

    @ParameterizedTest
    @CsvSource({"後, 後藤 厚宏", "goto, 後藤 厚宏", "ごとう, 後藤 厚宏", "外務, 松本 尚"})
    void membersByNameReadingAndOffice(String typed, String name) {
        assertThat(SUGGESTIONS.members(typed, 25)).extracting(Suggestion::value).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"'', 42", "2, 42", "第42, 42", "４２, 42", "26, 26", "2021, 26"})
    void meetingsByNumberAndDateTheLatestFirst(String typed, String number) {
        assertThat(SUGGESTIONS.meetings(typed, 25))
                .first()
                .extracting(Suggestion::value)
                .isEqualTo(number);
    }

    @Test
    void noMeetingIsLikeANumberThatNoneHas() {
        assertThat(SUGGESTIONS.meetings("99", 25)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"人, 人材育成", "じんざい, 人材育成", "supply, サプライチェーン", "サプライ, サプライチェーン", "チェーン, サプライチェーン"})
    void topicsAsWrittenAsReadAndInEnglish(String typed, String topic) {
        assertThat(SUGGESTIONS.topics(typed, 25)).extracting(Suggestion::value).anyMatch(topic::equals);
    }

    @Test
    void theMostFrequentTopicsComeFirstAndNobodysNameIsATopic() {
        assertThat(SUGGESTIONS.topics("", 25)).hasSize(25);
        assertThat(SUGGESTIONS.commonTopics(3)).hasSize(3);
        assertThat(SUGGESTIONS.topics("後藤", 25)).isEmpty();
        assertThat(SUGGESTIONS.topics("クジラ", 25)).isEmpty();
    }
}
