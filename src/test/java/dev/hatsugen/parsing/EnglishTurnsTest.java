package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import org.junit.jupiter.api.Test;

/** Turns that English minutes tell, and those that stand beside labels. */
class EnglishTurnsTest {

    private static final Page PAGE = Pages.of("""
            The Clerk reported that two letters had come.

            She added that both were late.

            Resolved: that they be answered.

            Cllr Hughes said that the fence was down. Cllr Lowe said that it was not.

            Cllr Lowe asked whether the bay was full.

            The bay was full.
            """);

    @Test
    void each_paragraph_of_one_speaker_is_a_turn() {
        EnglishTurns turns = EnglishTurns.of(PAGE, 0, Pages.judge());
        assertThat(turns.count()).isEqualTo(2);
        assertThat(turns.at(PAGE, 0)).get().satisfies(heading -> {
            assertThat(heading.label()).isEqualTo(SpeakerLabel.of("The Clerk"));
            assertThat(heading.wordsStart()).isZero();
            assertThat(heading.nextLine()).isEqualTo(1);
        });
        assertThat(turns.at(PAGE, 4)).isPresent();
        assertThat(turns.name()).isEqualTo("X said that …");
    }

    @Test
    void what_goes_on_ends_no_turn_and_the_rest_does() {
        EnglishTurns turns = EnglishTurns.of(PAGE, 0, Pages.judge());
        assertThat(turns.endsTurn(PAGE, 1)).isFalse();
        assertThat(turns.at(PAGE, 1)).isEmpty();
        assertThat(turns.endsTurn(PAGE, 2)).isTrue();
        assertThat(turns.endsTurn(PAGE, 3)).isTrue();
        assertThat(turns.at(PAGE, 3)).isEmpty();
        assertThat(turns.endsTurn(PAGE, 5)).isTrue();
        assertThat(turns.endsTurn(PAGE, 0)).isFalse();
    }

    @Test
    void lines_above_the_first_one_are_not_read() {
        EnglishTurns turns = EnglishTurns.of(PAGE, 1, Pages.judge());
        assertThat(turns.at(PAGE, 0)).isEmpty();
        assertThat(turns.count()).isEqualTo(1);
    }

    @Test
    void passages_under_labels_and_told_ones_are_read_together() {
        Page page = Pages.of("""
                Ann Moss: We begin.

                The Clerk reported that two letters had come.

                Resolved: that they be answered.

                Bo Roe: Yes.

                Resolved: that we go.
                """);
        FamilyLabels labels = FamilyEvidence.strongestFirst(
                        page, 0, Pages.judge(Pages.person("Moss", "Ann", ""), Pages.person("Roe", "Bo", "")))
                .getFirst();
        EnglishTurns told = EnglishTurns.of(page, 0, Pages.judge());
        MixedTurns mixed = MixedTurns.of(page, labels, told, ToldEnglish::isRecord, ToldEnglish::opens);
        assertThat(mixed.at(page, 0)).isPresent();
        assertThat(mixed.at(page, 1)).isPresent();
        assertThat(mixed.at(page, 2)).isEmpty();
        assertThat(mixed.endsTurn(page, 2)).isTrue();
        assertThat(mixed.endsTurn(page, 4)).isTrue();
        assertThat(mixed.endsTurn(page, 3)).isFalse();
        assertThat(mixed.name()).isEqualTo("X：…, X said that …");
    }

    @Test
    void a_page_that_tells_who_said_what_is_read_so() {
        Page page = Pages.of("""
                Minutes of the Parish Council

                The Clerk reported that two letters had come. Cllr Lowe said that they were late.

                Cllr Hughes said that the fence was down.

                Cllr Lowe asked whether the bay was full.
                """);
        Page cut = Conventions.cut(page, LabelJudge.of(page));
        assertThat(cut.size()).isEqualTo(5);
        assertThat(cut.text(1)).isEqualTo("The Clerk reported that two letters had come.");
        assertThat(cut.line(2).isCutOff()).isTrue();
        Turns turns = Conventions.turns(cut, LabelJudge.of(cut));
        assertThat(turns.convention()).isEqualTo("X said that …");
        assertThat(turns.labels()).containsExactly("The Clerk", "Cllr Lowe", "Cllr Hughes");
    }

    @Test
    void given_names_that_begin_sentences_again_and_again_are_people() {
        assertThat(Minutes.turns(Minutes.of("""
                The Lockside Players, 4 June 2024

                We met at the mill.

                Costumes
                Ottilie asked what a ball gown costs these days. Bram said that his aunt has six of them.
                Members felt that six would do. Ottilie promised to ring her.

                Lights
                Bram suggested candles. Ottilie objected that the hall is made of wood.
                Members agreed. Nobody wanted a fire.

                Tea
                Bram offered to bring the urn. Members thanked him.
                """)))
                .containsExactly(
                        "Ottilie: Ottilie asked what a ball gown costs these days.",
                        "Bram: Bram said that his aunt has six of them.",
                        "Ottilie: Ottilie promised to ring her.",
                        "Bram: Bram suggested candles.",
                        "Ottilie: Ottilie objected that the hall is made of wood.",
                        "Bram: Bram offered to bring the urn.");
    }

    @Test
    void a_short_numbered_title_is_no_part_of_the_paragraph_below_it() {
        assertThat(Minutes.turns(Minutes.of("""
                Fernhill Parish Council
                Minutes of the meeting held on 4 June 2024 at 7 pm in the village hall, which was cold and wet
                Present: Cllr Ann Moss (Chair), Cllr Ravi Amin, PCSO Nadia Crewe

                24/06  APOLOGIES
                Cllr Jo Lowe (work). Accepted.

                24/07  REPORTS
                (a) Police
                PCSO Crewe reported two thefts of heating oil from farms on the road to the mill since the
                last meeting.
                (b) Highways
                Cllr Amin asked whether the lane would be mended before the winter, as the county had once
                promised it.
                The Chair said that nothing had been heard of it. Cllr Amin thought that a letter would help.
                The Chair (Cllr Moss): "I will write one."
                Mr Pell (Mill Lane): "And I."
                """)))
                .containsExactly(
                        "PCSO Crewe: PCSO Crewe reported two thefts of heating oil from farms on the road to the mill since the last meeting.",
                        "Cllr Amin: Cllr Amin asked whether the lane would be mended before the winter, as the county had once promised it.",
                        "The Chair: The Chair said that nothing had been heard of it.",
                        "Cllr Amin: Cllr Amin thought that a letter would help.",
                        "The Chair (Cllr Moss): \"I will write one.\"",
                        "Mr Pell (Mill Lane): \"And I.\"");
    }

    @Test
    void a_post_behind_the_brackets_of_a_name_is_its_holders() {
        Meeting meeting = Minutes.of("""
                Weir Street Housing Co-op
                Committee, 9 April 2024

                There:  Odile Achebe (no. 14) chair; Corin Pell (no. 3) Treasurer; Bo Lund (no. 9)
                Sorry:  Maeve Fisk (hip)
                Observing: Jonah Kerr (new), welcomed by all

                1. ROOF
                All wished Maeve well and thanked her.
                Corin warned that the fund would be bare. Odile asked whether rents would go up to pay for it.
                Bo thought that two pounds a week was too much. Jonah said that his old house had done it in halves.
                ACTION Corin: ask the lender.
                """);
        assertThat(meeting.attendees())
                .extracting(one -> one.name().given(), Attendee::post, Attendee::attendance)
                .startsWith(
                        tuple("Odile", "chair (no. 14)", Attendance.PRESENT),
                        tuple("Corin", "Treasurer (no. 3)", Attendance.PRESENT),
                        tuple("Bo", "no. 9", Attendance.PRESENT),
                        tuple("Maeve", "hip", Attendance.ABSENT))
                .hasSize(5);
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().name())
                .containsExactly("Corin Pell", "Odile Achebe", "Bo Lund", "Jonah Kerr");
    }
}
