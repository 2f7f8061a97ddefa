package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of people with a box before each of them. */
class TickedPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- [x] Ana Ruiz [X] Will Cole [ ] Ivy Ash; +Ana Ruiz,+Will Cole,-Ivy Ash",
                "☑早川　☐戸川　☑小暮; +早川,-戸川,+小暮",
                "✅ Moss, ❌ Amin; +Moss,-Amin",
                "* [ ] Lowe; -Lowe"
            })
    void a_ticked_box_says_who_was_there(String line, String people) {
        assertThat(TickedPeople.of(line))
                .extracting(one -> (one.there() ? "+" : "-") + one.words())
                .containsExactly(people.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川、戸川", "- Ana Ruiz", "Ana Ruiz [x]", "[1] Ana Ruiz", "[x]"})
    void other_lines_have_none(String line) {
        assertThat(TickedPeople.of(line)).isEmpty();
    }

    @Test
    void nobody_is_taken_for_the_one_before() {
        Meeting meeting = Minutes.of("""
                # Map club 2024-02-29

                Attendance: [x] Ana Ruiz [x] Will Cole [ ] Ivy Ash

                ## Data
                - Ana: The map is far too slow with all of these points.
                - Will: I would not cut any of them, people need them.
                - Ana: Then hide them until one zooms in.
                """);
        assertThat(meeting.attendees())
                .extracting(one -> one.name().surname(), one -> one.attendance())
                .containsExactly(
                        tuple("Ruiz", Attendance.PRESENT),
                        tuple("Cole", Attendance.PRESENT),
                        tuple("Ash", Attendance.ABSENT));
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .isEqualTo(List.of("Ana Ruiz", "Will Cole", "Ana Ruiz"));
    }
}
