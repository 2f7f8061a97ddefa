package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The supplements beside the minutes: who the speakers were, and that this is not in the text. */
class RosterTest {

    @Test
    void every_speaker_of_both_meetings_has_a_name() {
        for (Meeting meeting : RealCorpus.corpus().meetings()) {
            for (Statement statement : meeting.statements()) {
                assertThat(statement.speaker().name()).as(statement.id()).isNotNull();
            }
        }
    }

    @Test
    void names_of_the_26th_are_supplied_and_names_of_the_42nd_stand_in_the_text() {
        for (Meeting meeting : RealCorpus.corpus().meetings()) {
            boolean supplied = Objects.equals(meeting.number(), 26);
            assertThat(meeting.statements())
                    .allMatch(statement ->
                            Objects.requireNonNull(statement.speaker().attendee())
                                            .isSupplied()
                                    == supplied);
            assertThat(meeting.header().supplied() != null).isEqualTo(supplied);
        }
    }

    @Test
    void a_roster_never_overrides_the_text() {
        Meeting meeting = RealCorpus.corpus().meetings().getLast();
        assertThat(meeting.attendees()).hasSize(25);
        assertThat(meeting.attendees()).noneMatch(attendee -> attendee.isSupplied());
    }
}
