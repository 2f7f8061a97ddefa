package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of people who call each other by their first names, below a line about the notes and a list of who was there. */
class FirstNameNotesTest {

    @Test
    void a_dash_behind_a_listed_first_name_opens_a_turn_once_too() {
        Meeting meeting = Minutes.of("""
                Hollow Farm CSA - growers, 3 April 2025, in the barn as the kitchen floods
                Notes by Petra because Milo has lost his voice, sorry for my spelling!

                There: Aisha (chair), Bram, Petra Voss, Tomas from 7.40
                Not there: Milo Crane (no voice), Greet

                Beginning
                Aisha - Last notes, any trouble with them? Fine.

                Seed potatoes
                Bram - Should I read out the prices? They went up by a third.
                Petra - Sandy Lane Nursery have the same ones for less, we could ask them for forty kilos.
                Tomas - I can fetch them with the trailer on Friday.
                Aisha - Then do that, please.
                >> AGREED: forty kilos from the nursery.
                """);
        assertThat(turns(meeting))
                .containsExactly(
                        "Aisha: Last notes, ",
                        "Bram: Should I rea",
                        "Petra Voss: Sandy Lane N",
                        "Tomas: I can fetch ",
                        "Aisha: Then do that");
        assertThat(people(meeting, Attendance.PRESENT)).containsExactly("Aisha", "Bram", "Petra Voss", "Tomas");
        assertThat(people(meeting, Attendance.ABSENT)).containsExactly("Milo Crane", "Greet");
    }

    @Test
    void a_colon_does_the_same() {
        Meeting meeting = Minutes.of("""
                Ridge Climbers / 12 Sept 2024 / back room
                I am writing this as nobody else had a pen, so bear with me.

                Here: Noor, Felix until 9 pm, Sanne
                Missing: Jonah Weiss

                Noor: The ropes are due for a check before the winter, who has the list of them?
                Felix: Me. Eleven are good and two are going in the bin.
                Sanne: May I have the bins for my swing?
                Noor: Of course you may.
                """);
        assertThat(turns(meeting))
                .containsExactly(
                        "Noor: The ropes ar", "Felix: Me. Eleven a", "Sanne: May I have t", "Noor: Of course yo");
        assertThat(people(meeting, Attendance.ABSENT)).containsExactly("Jonah Weiss");
    }

    @Test
    void the_title_with_a_dash_is_no_turn() {
        Meeting meeting = Minutes.of("""
                Larch House - tenants, Mon 20 Jan 2025
                Sorry that these come late, the printer in the office was broken again.
                Present: Ivo, Maren, Dita, Paulo Reyes
                Away: Kaya

                Heating
                Ivo – When I rang them they said Thursday. That was two weeks ago.
                Maren – Green Valley Heating is hopeless, they never come when they say they will.
                Dita – Let us try somebody else.
                Paulo – My cousin does boilers.
                Ivo – Ask him then!
                """);
        assertThat(meeting.header().date()).hasToString("2025-01-20");
        assertThat(turns(meeting))
                .containsExactly(
                        "Ivo: When I rang ",
                        "Maren: Green Valley",
                        "Dita: Let us try s",
                        "Paulo Reyes: My cousin do",
                        "Ivo: Ask him then");
    }

    private static List<String> turns(Meeting meeting) {
        return meeting.statements().stream()
                .map(turn -> turn.speaker().name() + ": "
                        + turn.words()
                                .text()
                                .substring(0, Math.min(12, turn.words().text().length())))
                .toList();
    }

    private static List<String> people(Meeting meeting, Attendance attendance) {
        return meeting.attendees().stream()
                .filter(person -> person.attendance() == attendance)
                .map(person -> person.name().full())
                .toList();
    }
}
