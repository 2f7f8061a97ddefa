package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthMentionFinderTest {

    private static final List<Meeting> MEETINGS =
            List.of(held(1, 2023, 9, 17), held(2, 2024, 6, 26), held(3, 2024, 9, 3), held(4, 2024, 12, 5));

    @ParameterizedTest
    @CsvSource({
        "6月26日の会合で何が決まったか, 2",
        "六月二十六日の会議, 2",
        "9月の会議で橋の話は出たか, 1 3",
        "9月17日は誰が出たか, 1",
        "6/26の会議, 2",
        "in june, 2",
        "at the september meeting, 1 3",
        "on 26 june, 2",
        "december 5, 4",
        "on september 17th, 1",
        "on sept. 17, 1",
        "remarks of dec 5, 4",
        "sep 2024 - the bridge, 3",
        "in september 2023, 1"
    })
    void a_day_or_a_month_names_the_meetings_that_were_held_then(String question, String numbers) {
        assertThat(MonthMentionFinder.find(question, MEETINGS, List.of()))
                .singleElement()
                .satisfies(named ->
                        assertThat(named.meetings().stream().map(Meeting::key)).containsExactly(numbers.split(" ")));
    }

    @Test
    void a_person_may_be_called_like_a_month() {
        Span jun = new Span(5, 8);
        assertThat(MonthMentionFinder.find("from jun on the bridge", MEETINGS, List.of(jun)))
                .isEmpty();
        assertThat(MonthMentionFinder.find("from jun on the bridge", MEETINGS, List.of()))
                .hasSize(1);
    }

    @Test
    void several_months_are_several_mentions() {
        assertThat(MonthMentionFinder.find("6月と12月の会議の違い", MEETINGS, List.of())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月に始まる工事の費用", "2024年6月26日の会議", "7月の会議", "26/6の会議", "may the mayor speak", "橋の話"})
    void other_words_and_months_without_a_meeting_name_none(String question) {
        assertThat(MonthMentionFinder.find(question, MEETINGS, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "六月の会長は橋をどうすると言ったか, 1",
        "6月に会長は何と言いましたか, 1",
        "6月の会長の意見, 1",
        "6月に会長が橋に反対した理由, 1",
        "6月に会長が来る話, 0",
        "6月の橋の話で会長は何と言った, 0",
        "7月の会長は何と言った, 0"
    })
    void a_month_before_somebody_is_that_of_a_meeting(String question, int mentions) {
        int at = question.indexOf("会長");
        assertThat(MonthMentionFinder.find(question, MEETINGS, List.of(new Span(at, at + 2))))
                .hasSize(mentions)
                .allSatisfy(named -> assertThat(named.meetings()).containsExactly(MEETINGS.get(1)));
    }

    @ParameterizedTest
    @CsvSource({"8/9は何が決まった, 当番会 8/9(土) 10:00〜", "8月9日の会の話, ８月９日　当番会メモ", "on 9 august, Rota notes - Aug 9"})
    void a_title_that_lacks_the_year_tells_the_day(String question, String title) {
        Meeting undated = new Meeting(
                "rota",
                new MeetingHeader(null, title, null, null, null, null),
                new SourceText("rota.txt", ""),
                List.of(),
                List.of());
        assertThat(MonthMentionFinder.find(question, List.of(MEETINGS.getFirst(), undated), List.of()))
                .singleElement()
                .satisfies(named -> assertThat(named.meetings()).containsExactly(undated));
    }

    private static Meeting held(int number, int year, int month, int day) {
        return SpokenMinutes.meeting(number, LocalDate.of(year, month, day), null, List.of());
    }
}
