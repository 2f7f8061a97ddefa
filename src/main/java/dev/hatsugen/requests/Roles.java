package dev.hatsugen.requests;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;

/** Tells who asks and who answers: members ask; ministers, their deputies, heads of administrations and the chair answer. */
final class Roles {

    private static final Lexicon ROLES = Lexicon.of("speaker-roles");
    private static final String MINISTER = "minister";
    private static final String REPLY = "→";

    private Roles() {}

    /** Whether the turn may hold an answer to members. */
    static boolean answers(Statement statement) {
        Speaker speaker = statement.speaker();
        String label = speaker.label() == null ? "" : Folding.fold(speaker.label());
        if (label.isEmpty()) {
            return isMarkedReply(statement);
        }
        return switch (ROLES.categoryOf(label).orElse("")) {
            case MINISTER, "administration" -> true;
            case "member" -> false;
            default -> ROLES.has(MINISTER, post(speaker));
        };
    }

    /** Whether the turn of nobody is marked as a reply to what is before it. */
    static boolean isMarkedReply(Statement statement) {
        return statement.words().text().startsWith(REPLY);
    }

    private static String post(Speaker speaker) {
        Attendee attendee = speaker.attendee();
        return attendee == null ? "" : Folding.fold(attendee.post());
    }
}
