package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of meetings as titles write them. */
class TitledNumbersTest {

    private static final List<Meeting> MEETINGS =
            List.of(of(4, "Garden crew call #4"), of(24, "朝ミ #24"), of(7, "Harbour board no. 7"), of(3, "港町協議会 第3回"));

    @ParameterizedTest
    @CsvSource({
        "what was decided on call 4, 4=call 4",
        "the outcome of call #4?, 4=call #4",
        "#24で決まったこと, 24=#24",
        "朝ミ24で決まったこと, 24=朝ミ24",
        "what did board no. 7 say, 7=board no. 7",
        "the leak at no. 7, ''",
        "flat #7, ''",
        "issue #240, ''",
        "call 4.5 people, ''",
        "call 44, ''",
        "recall 4 of them, ''",
        "session 3, ''"
    })
    void a_number_is_a_meetings_as_its_title_writes_it(String question, String named) {
        assertThat(TitledNumbers.find(question, MEETINGS).stream()
                        .map(number -> number.meetings().getFirst().key() + "="
                                + number.span().of(question))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(named);
    }

    private static Meeting of(int number, String title) {
        return new Meeting(
                String.valueOf(number),
                new MeetingHeader(number, title, null, null, null),
                new SourceText("m" + number + ".txt", ""),
                List.of(),
                List.of());
    }
}
