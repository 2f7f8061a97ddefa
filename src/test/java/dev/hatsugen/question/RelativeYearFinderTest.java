package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeYearFinderTest {

    private static final List<Meeting> MEETINGS =
            List.of(held(1, 2022, 9, 17), held(2, 2023, 6, 26), held(3, 2024, 9, 3), held(4, 2024, 12, 5));

    @ParameterizedTest
    @CsvSource({
        "一昨年の会合で橋の話は出たか, 1",
        "おととしの委員会では, 1",
        "一昨年総会で, 1",
        "2年前の会合で, 1",
        "二年前の委員会では, 1",
        "the meeting held 2 years ago, 1",
        "1年前の会議, 2",
        "去年の会議, 2",
        "昨年の会合で何が決まったか, 2",
        "今年の会議, 3 4",
        "今年の会議資料, 3 4",
        "what was decided at the meetings of the year before last, 1",
        "the meeting held in the year before last, 1",
        "the year before last's meetings, 1",
        "who came to the meeting last year, 2",
        "this year's sessions, 3 4"
    })
    void a_year_counted_from_the_latest_meeting_names_those_of_that_year(String question, String numbers) {
        assertThat(RelativeYearFinder.find(question, MEETINGS))
                .singleElement()
                .satisfies(named ->
                        assertThat(named.meetings().stream().map(Meeting::key)).containsExactly(numbers.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "一昨年の会合で誰が話したか, 一昨年の会合 (2023)",
        "おととしの総会, おととしの総会 (2023)",
        "昨年の会合, 昨年の会合 (2024)",
        "一昨昨年の会合, 一昨昨年の会合 (2022)",
        "さきおととしの会合, さきおととしの会合 (2022)",
        "10年前の会合で, 10年前の会合 (2015)",
        "the meetings in the year before last, the meetings in the year before last (2023)"
    })
    void a_year_without_a_meeting_is_named_with_none(String question, String words) {
        assertThat(RelativeYearFinder.find(question, List.of(held(7, 2025, 2, 5))))
                .singleElement()
                .satisfies(named -> {
                    assertThat(named.words()).isEqualTo(words);
                    assertThat(words).startsWith(named.span().of(question));
                    assertThat(named.meetings()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一昨年の事故について誰が述べたか",
                "一昨年前の会合",
                "2025年前の会合",
                "4年前の事故を会合で",
                "おととしの本部長の話",
                "the attack of the year before last",
                "the meeting before last"
            })
    void other_times_and_words_name_none(String question) {
        assertThat(RelativeYearFinder.find(question, List.of(held(7, 2025, 2, 5))))
                .isEmpty();
    }

    @Test
    void no_meeting_is_of_last_year_where_there_is_none_at_all() {
        assertThat(RelativeYearFinder.find("去年の会議", List.of())).isEmpty();
    }

    private static Meeting held(int number, int year, int month, int day) {
        return SpokenMinutes.meeting(number, LocalDate.of(year, month, day), null, List.of());
    }
}
