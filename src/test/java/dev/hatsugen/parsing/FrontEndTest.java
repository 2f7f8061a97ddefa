package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import org.junit.jupiter.api.Test;

class FrontEndTest {

    @Test
    void numbered_titles_in_capitals_below_the_attendance_are_no_front() {
        var meeting = Minutes.of("""
                LOWER HAYWICK PARISH COUNCIL

                Minutes of the meeting of Tuesday 12th May 2026

                PRESENT: Cllr Ann Moss (Chair), Cllr Bo Roe, Cllr Ivy Ash
                APOLOGIES: Cllr Gil Pell (work)

                26/058  ELECTION OF CHAIR
                Cllr Roe prop. Cllr Ash, sec. Cllr Moss.

                26/059  DECLARATIONS OF INTEREST
                Cllr Pell, nem. con.

                26/060  PUBLIC PARTICIPATION
                Cllr Moss: "The bridge is shut, and nobody has told us until when."
                Cllr Ash: "I shall ask the county tomorrow."
                """);

        assertThat(meeting.attendees())
                .extracting(Attendee::name)
                .extracting(name -> name.given() + " " + name.surname())
                .containsExactly("Ann Moss", "Bo Roe", "Ivy Ash", "Gil Pell");
        assertThat(meeting.blocks())
                .filteredOn(block -> block.words().text().contains("ELECTION")
                        && !block.words().text().contains("PRESENT"))
                .hasSize(1);
    }

    @Test
    void an_agenda_above_the_attendance_is_of_the_front() {
        var meeting = Minutes.of("""
                LOWER HAYWICK PARISH COUNCIL

                1. ELECTION OF CHAIR
                2. HIGHWAYS

                PRESENT: Cllr Ann Moss (Chair), Cllr Bo Roe

                Cllr Moss: "The bridge is shut, and nobody has told us until when."
                Cllr Roe: "I shall ask the county tomorrow."
                """);

        assertThat(meeting.attendees()).hasSize(2);
    }
}
