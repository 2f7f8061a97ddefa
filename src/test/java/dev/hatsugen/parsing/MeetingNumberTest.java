package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles say which meeting of its body it is. */
class MeetingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Gauge team weekly #88, 88, Gauge team weekly",
        "Power Board: meeting no. 9, 9, Power Board",
        "週次定例 ＃12, 12, ",
        "第７回 港の会, 7, 港の会",
        "Minutes of the 42nd meeting, 42, "
    })
    void a_number_is_no_part_of_the_bodys_name(String title, int number, String body) {
        assertThat(MeetingNumber.in(title)).isEqualTo(number);
        if (body != null) {
            assertThat(BodyName.of(title)).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Committee, 22nd September 2022", "Notes 2024-05-01", "Hall No Frills Club", "C# user group"})
    void a_date_or_a_name_is_no_number(String title) {
        assertThat(MeetingNumber.in(title)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES of the 61st meeting of the Harbour Council, 61",
        "Notes of the 7th meeting held on Friday 3 May, 7",
        "12th ordinary session, 12"
    })
    void a_line_may_say_of_what_body_and_when(String line, int number) {
        assertThat(MeetingNumber.alone(line)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The 61st meeting agreed that: fees rise", "2nd meeting of May. Fees were raised.", "3rd of May"
            })
    void a_sentence_of_a_meeting_is_no_title(String line) {
        assertThat(MeetingNumber.alone(line)).isNull();
    }
}
