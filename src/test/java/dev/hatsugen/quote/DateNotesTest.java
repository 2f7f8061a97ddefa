package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotesTest {

    private static final LocalDate SAID = LocalDate.of(2025, 2, 5);

    @ParameterizedTest
    @CsvSource({
        "本年５月から施行を予定,本年５月,[2025年5月],[May 2025]",
        "昨年７月に公表した,昨年７月,[2024年7月],[July 2024]",
        "一昨年の名古屋港,一昨年,[2023年],[2023]",
        "今年の夏までに,今年の夏,[2025年夏],[summer 2025]",
        "昨年の年末又は年始,昨年の年末,[2024年末],[end of 2024]",
        "昨年末に,昨年末,[2024年末],[end of 2024]",
        "先月NISCが,先月,[2025年1月],[January 2025]",
        "令和５年度から、,令和５年度,[2023年度],[fiscal 2023]",
        "令和元年12月に,令和元年12月,[2019年12月],[December 2019]",
        "今年度の予算,今年度,[2024年度],[fiscal 2024]",
        "今年後半に策定,今年後半,[2025年後半],[second half of 2025]",
        "来年三月十日に,来年三月十日,[2026年3月10日],[10 March 2026]",
        "今春から,今春,[2025年春],[spring 2025]",
        "昨日の会見,昨日,[2025年2月4日],[4 February 2025]",
        "20年前の治安,20年前,[2005年頃],[about 2005]",
        "先日、国際協力,先日,[2025年2月5日の少し前],[shortly before 5 February 2025]",
        "次回の戦略本部にて,次回,[2025年2月5日の次の会合],[the meeting after that of 5 February 2025]",
        "前回会合では,前回,[2025年2月5日の前の会合],[the meeting before that of 5 February 2025]",
    })
    void resolvesAgainstTheMeetingsDate(String text, String word, String japanese, String english) {
        List<DateNote> notes = DateNotes.of(text, SAID, Locale.JAPANESE);
        assertThat(notes).extracting(DateNote::word).containsExactly(word);
        assertThat(notes).extracting(DateNote::resolved).containsExactly(japanese);
        assertThat(notes.getFirst().span().of(text)).isEqualTo(word);
        assertThat(DateNotes.of(text, SAID, Locale.ENGLISH))
                .extracting(DateNote::resolved)
                .containsExactly(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本年金機構", "今回は前回と違って", "昨今のサイバー情勢", "説明日程", "2021年前半", "昨年13月", "優先日", "本日の議題", "近年のAI技術"})
    void leavesOtherWordsAlone(String text) {
        assertThat(DateNotes.of(text, SAID, Locale.JAPANESE))
                .extracting(DateNote::word)
                .noneMatch(word -> !word.equals("昨年"));
    }

    @Test
    void saysWhereTheDayOfTheMeetingIsUnknown() {
        assertThat(DateNotes.of("本年５月、令和５年度", null, Locale.JAPANESE))
                .extracting(DateNote::resolved)
                .containsExactly("[基準日の記載なし]", "[2023年度]");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31,[2023年度]", "2024-04-01,[2024年度]", "2024-12-31,[2024年度]"})
    void aFiscalYearBeginsInApril(LocalDate said, String resolved) {
        assertThat(DateNotes.of("今年度の予算", said, Locale.JAPANESE))
                .extracting(DateNote::resolved)
                .containsExactly(resolved);
    }

    @Test
    void findsSeveralInOrderWithoutOverlap() {
        String text = "一昨年、昨年12月と今年";
        assertThat(DateNotes.of(text, SAID, Locale.JAPANESE))
                .extracting(DateNote::word)
                .containsExactly("一昨年", "昨年12月", "今年");
    }

    @Test
    void countsFromTheMeetingOfTheQuote() {
        List<String> resolved = RealCorpus.meeting("26").statements().stream()
                .map(statement -> QuoteVerifier.quote(
                        RealCorpus.meeting("26"), statement, statement.words().all(), Relation.SAID, 1))
                .flatMap(DateNotesTest::notes)
                .toList();
        assertThat(resolved).contains("昨年７月 [2020年7月]", "昨年12月 [2020年12月]", "昨年11月 [2020年11月]", "令和３年度 [2021年度]");
    }

    private static Stream<String> notes(VerifiedQuote quote) {
        return DateNotes.of(quote, Locale.JAPANESE).stream().map(note -> note.word() + " " + note.resolved());
    }
}
