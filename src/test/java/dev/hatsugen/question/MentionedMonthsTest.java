package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedMonthsTest {

    private static final Meeting JUNE = SpokenMinutes.meeting(1, LocalDate.of(2024, 6, 26), null, List.of());
    private static final Meeting DECEMBER = SpokenMinutes.meeting(2, LocalDate.of(2024, 12, 5), null, List.of());

    @ParameterizedTest
    @CsvSource({
        "6月に決めた額, true, false",
        "６月と１２月の違い, true, true",
        "12月の費用, false, true",
        "6/26の話, true, false",
        "by June, true, false",
        "june or december, true, true",
        "2月の話, false, false"
    })
    void a_meeting_of_a_month_in_the_question_counts(String question, boolean june, boolean december) {
        MentionedMonths months = new MentionedMonths(question);
        assertThat(months.hold(JUNE)).isEqualTo(june);
        assertThat(months.hold(DECEMBER)).isEqualTo(december);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16月", "6/26/24", "6か月で", "the junes", "橋の話", "26/6の話"})
    void other_figures_and_words_are_no_month(String question) {
        assertThat(new MentionedMonths(question).hold(JUNE)).isFalse();
    }

    /** Known error: a month in kanji figures is read by {@link MonthMentionFinder} alone. */
    @ParameterizedTest
    @ValueSource(strings = {"六月に決めた額", "十二月の費用"})
    void known_error_months_in_kanji_figures_are_not_seen(String question) {
        MentionedMonths months = new MentionedMonths(question);
        assertThat(months.hold(JUNE)).isFalse();
        assertThat(months.hold(DECEMBER)).isFalse();
    }
}
