package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person at one meeting: as a speaker, or only on its list of attendance. Two are equal if meeting and key are.
 *
 * @param meeting the meeting
 * @param speaker label and person; without a label for someone who did not speak
 * @param spoke whether a turn of theirs is recorded
 */
public record Participant(Meeting meeting, Speaker speaker, boolean spoke) {

    /** Whether that turn of a meeting is theirs. */
    public boolean spoke(Meeting meeting, Statement statement) {
        return this.meeting.equals(meeting) && key().equals(statement.speaker().key());
    }

    /** Whether the turn of that passage is theirs. */
    public boolean spoke(Passage passage) {
        return spoke(passage.meeting(), passage.statement());
    }

    /** Whether they are the same person at the same meeting. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participant that && meeting.equals(that.meeting) && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(meeting, key());
    }

    /** Names the person within the meeting. */
    public String key() {
        return speaker.key();
    }

    /** The office and post, folded, as label and attendance list write them. */
    public String offices() {
        String label = speaker.label() == null ? "" : speaker.label();
        return Folding.fold(label + " " + post());
    }

    /** The post of the attendance list, as written; empty where there is none. */
    public String post() {
        Attendee attendee = speaker.attendee();
        return attendee == null ? "" : attendee.post();
    }

    /** Whether the record says that they were absent. */
    public boolean isAbsent() {
        Attendee attendee = speaker.attendee();
        return attendee != null && attendee.attendance() == Attendance.ABSENT;
    }

    /** The name, else the label; for people. */
    public String shown() {
        String name = speaker.name();
        String label = speaker.label();
        return name != null ? name : label != null ? label : "";
    }

    /**
     * Whether this is somebody of whom the minutes of the meeting give no more than a label, and {@code other} bears it at another
     * meeting of the same body: 矢内委員 without a list of attendance is 矢内千鶴 of the meeting before.
     */
    boolean isNamedLike(Participant other) {
        String label = speaker.label();
        Attendee person = other.attendee();
        return speaker.attendee() == null
                && label != null
                && person != null
                && label.equals(other.speaker.label())
                && label.startsWith(person.name().surname())
                && Objects.equals(meeting.body(), other.meeting.body());
    }

    @Nullable
    Attendee attendee() {
        return speaker.attendee();
    }
}
