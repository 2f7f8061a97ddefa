package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private final List<Meeting> meetings = RealCorpus.corpus().meetings();

    @Test
    void aTurnIsTheirsIfMeetingAndSpeakerAre() {
        Meeting meeting = meetings.getFirst();
        Statement statement = meeting.statements().getFirst();
        Participant speaker = new Participant(meeting, statement.speaker(), true);
        Participant sameElsewhere = new Participant(meetings.getLast(), statement.speaker(), true);
        Participant other = new Participant(meeting, new Speaker("誰か", null, Speaker.Proof.NONE), true);

        assertThat(speaker.spoke(meeting, statement)).isTrue();
        assertThat(sameElsewhere.spoke(meeting, statement)).isFalse();
        assertThat(other.spoke(meeting, statement)).isFalse();
    }

    @Test
    void participantsAreEqualByMeetingAndKey() {
        Meeting meeting = meetings.getFirst();
        Speaker speaker = meeting.statements().getFirst().speaker();

        assertThat(new Participant(meeting, speaker, true))
                .isEqualTo(new Participant(meeting, speaker, false))
                .hasSameHashCodeAs(new Participant(meeting, speaker, false))
                .isNotEqualTo(new Participant(meetings.getLast(), speaker, true));
    }
}
