package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English minutes that tell who said what, with passages word for word between. */
class EnglishMinutesTest {

    private static final String FRONT = """
            OGDEN PARISH COUNCIL

            Minutes of the Ordinary Meeting held on Tuesday 13th February 2024 at 7.30 pm
            in the Reading Room, Church Lane

            PRESENT:  Cllrs Ruth Amin (Chairman), Daniel Moss (Vice-Chairman), Dilys Amin,
                      Raj Sethi
            IN ATTENDANCE:  Mrs Judith Bell (Clerk), District Cllr Patrick Lowe, PCSO Bright,
                      11 members of the public
            APOLOGIES:  Cllr Stephen Gale (work)

            """;

    private static final String BODY = """
            24/017  PUBLIC SESSION
            MR FENTON: I live opposite the shelter. That is the third time since October the glass
            has been smashed.
            The Chairman said that she was sorry. She thanked Mr Fenton for coming.
            PCSO Bright reported that two boys had been spoken to.
            MR MOSS: What about the cameras?
            District Cllr Lowe also pointed out that cameras were costly, and that the county, which
            had paid before, would not pay again.
            RESOLVED: to write to the county. 4 for, 0 against.
            The Clerk was asked to find out the price.
            Cllr Sethi volunteered to help.

            24/018  DATE OF NEXT MEETING
            Tuesday 12th March 2024. The meeting closed at 9.12 pm.
            """;

    @Test
    void each_paragraph_is_its_speakers() {
        assertThat(Minutes.turns(Minutes.of(FRONT + BODY)))
                .containsExactly(
                        "MR FENTON: I live opposite the shelter. That is the third time since October the glass has been"
                                + " smashed.",
                        "The Chairman: The Chairman said that she was sorry. She thanked Mr Fenton for coming.",
                        "PCSO Bright: PCSO Bright reported that two boys had been spoken to.",
                        "MR MOSS: What about the cameras?",
                        "District Cllr Lowe: District Cllr Lowe also pointed out that cameras were costly, and that the"
                                + " county, which had paid before, would not pay again.",
                        "Cllr Sethi: Cllr Sethi volunteered to help.");
    }

    @Test
    void people_are_those_of_the_list() {
        Meeting meeting = Minutes.of(FRONT + BODY);
        assertThat(meeting.statements())
                .extracting(turn -> String.valueOf(turn.speaker().name()))
                .containsExactly("null", "Ruth Amin", "Bright", "Daniel Moss", "Patrick Lowe", "Raj Sethi");
        assertThat(meeting.header().body()).isEqualTo("Ogden Parish Council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr D Amin = Dilys Amin",
                "Cllr Dilys Amin = Dilys Amin",
                "Cllr Amin = null",
                "The Clerk = Judith Bell"
            })
    void namesakes_are_told_apart_by_what_the_label_says(String pair) {
        String[] sides = pair.split(" = ");
        Meeting meeting = Minutes.of(FRONT + BODY.replace("Cllr Sethi", sides[0]));
        Statement last = meeting.statements().getLast();
        assertThat(String.valueOf(last.speaker().name())).isEqualTo(sides[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present: Cllr R Amin (Chair), Cllr D Moss, Cllr\nR Sethi. Clerk: Mrs J Bell. Also PCSO Bright and\n6 residents.",
                "Present: Cllr R Amin (Chair); Cllr D Moss; Cllr R Sethi; Mrs J Bell (Clerk); PCSO Bright",
                "Present: Councillors R Amin (Chair), D Moss and R Sethi\nIn attendance: J Bell (Clerk), PCSO Bright",
                "Present: Cllr R. Amin (in the Chair), Cllr D. Moss, Cllr R. Sethi. Also present: Mrs J. Bell, Clerk, and PCSO Bright."
            })
    void lists_in_one_paragraph(String list) {
        Meeting meeting = Minutes.of("""
                OGDEN PARISH COUNCIL
                Minutes of the meeting of the Council, 11 June 2024

                LIST

                1 Welcome
                The Clerk explained the rules.
                Cllr Moss asked who pays.
                Cllr Sethi replied that nobody did.
                """.replace("LIST", list));
        assertThat(meeting.attendees().stream()
                        .map(person -> person.name().surname())
                        .toList())
                .isEqualTo(List.of("Amin", "Moss", "Sethi", "Bell", "Bright"));
        assertThat(Minutes.labels(meeting)).containsExactly("The Clerk", "Cllr Moss", "Cllr Sethi");
        assertThat(Objects.requireNonNull(
                                meeting.statements().getFirst().speaker().attendee())
                        .name()
                        .surname())
                .isEqualTo("Bell");
    }

    @Test
    void speech_under_a_label_is_not_cut_where_it_tells_of_others() {
        Meeting meeting = Minutes.of(FRONT + BODY.replace("has been smashed.", """
                has been smashed.
                Cllr Moss told me last week that I should come and say so, and that is
                why I am here."""));
        assertThat(meeting.statements().getFirst().words().text()).contains("why I am here.");
    }

    @Test
    void numbered_and_listed_paragraphs_and_given_names() {
        Meeting meeting = Minutes.of("""
                Allotment Committee, 12 May 2024

                Present: Jo Lamb (Chair), Priya Nair (Treasurer), Town Administrator Bill Pratt

                2.1 Jo said the new tank had arrived and needs six people to move it.
                2.2 The Treasurer reported that it cost £340.
                2.3 Mr. Pratt asked if the old tank could go to the school. He would carry it.
                2.4 The committee approved the payment.
                - Ms. Lind, a resident of Pond Street, said that the speeding had become dangerous.
                - Priya suggested halving plot 14. Jo agreed.
                It was agreed to wait.
                """);
        assertThat(meeting.statements())
                .extracting(
                        turn -> turn.speaker().label() + " = " + turn.speaker().name())
                .containsExactly(
                        "Jo = Jo Lamb",
                        "The Treasurer = Priya Nair",
                        "Mr. Pratt = Bill Pratt",
                        "Ms. Lind = null",
                        "Priya = Priya Nair",
                        "Jo = Jo Lamb");
    }

    @Test
    void numbered_headings_in_capitals_head_no_turns() {
        Meeting meeting = Minutes.of("""
                TANNERY HOUSING LTD
                Minutes of the meeting held on Tuesday 4 March 2025

                PRESENT
                Dina Abara (Chair), Jo Farrow (Allocations Officer), Hal Sethi (Block A)

                3. BLOCK A ROOF
                Mr Sethi said that the roof leaked every winter.
                The Chair asked for three quotations.

                4. ALLOCATIONS
                Ms Farrow reported one empty flat.
                """);
        assertThat(Minutes.labels(meeting)).containsExactly("Mr Sethi", "The Chair", "Ms Farrow");
    }
}
