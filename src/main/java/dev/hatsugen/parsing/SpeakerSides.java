package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Statement;
import java.util.List;

/** Tells officials, who answer, from members, who ask, by their labels and by the attendance list. */
final class SpeakerSides {

    /** What a speaker is to the meeting. */
    enum Side {
        OFFICIAL,
        MEMBER,
        UNKNOWN
    }

    /** Whether those in office are separated from members, so that one listed among the members is none of the officials. */
    private final boolean separated;

    SpeakerSides(List<Statement> turns) {
        boolean members = turns.stream().anyMatch(turn -> byWords(turn) == Side.MEMBER);
        boolean others = turns.stream()
                .anyMatch(turn -> isListed(turn, Attendance.OTHER)
                        && RoleWords.OFFICIAL.matcher(Roles.label(turn)).find());
        this.separated = others || !members;
    }

    Side of(Statement turn) {
        Side side = byWords(turn);
        return side == Side.OFFICIAL && separated && isListed(turn, Attendance.PRESENT) ? Side.UNKNOWN : side;
    }

    /** The label says it before the post does. */
    private static Side byWords(Statement turn) {
        Attendee attendee = turn.speaker().attendee();
        Side side = side(
                Roles.label(turn), RoleWords.OFFICIAL.matcher(Roles.label(turn)).find());
        if (side != Side.UNKNOWN || attendee == null) {
            return side;
        }
        boolean member = RoleWords.MEMBER.matcher(attendee.post()).find();
        return side(
                attendee.post(),
                !member && RoleWords.OFFICIAL.matcher(attendee.post()).find());
    }

    private static Side side(String words, boolean official) {
        if (official) {
            return Side.OFFICIAL;
        }
        return RoleWords.MEMBER.matcher(words).find() ? Side.MEMBER : Side.UNKNOWN;
    }

    private static boolean isListed(Statement turn, Attendance attendance) {
        Attendee attendee = turn.speaker().attendee();
        return attendee != null && attendee.attendance() == attendance;
    }
}
