package dev.hatsugen.requests;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.regex.Pattern;

/** Tells who asks and who answers: members ask; ministers, their deputies, heads of administrations and the chair answer. */
final class Roles {

    private static final Pattern MINISTER = Pattern.compile("大臣|長官|政務官|公安委員長|公安委員会委員長");
    private static final Pattern MEMBER = Pattern.compile("本部員|(?<!公安)委員(?!長|会)|議員|構成員|会員|[0-9一二三四五六七八九十百]+番");
    private static final Pattern ADMINISTRATION =
            Pattern.compile("知事|[市区町村] ?長|局長|(?<!本)部長|課長|室長|次長|参事|審議官|事務局|教育長|総監|(?<!副)本部長|議長|座長|(?<!取締役)会長|委員長");
    private static final String REPLY = "→";

    private Roles() {}

    /** Whether the turn may hold an answer to members. */
    static boolean answers(Statement statement) {
        Speaker speaker = statement.speaker();
        String label = speaker.label() == null ? "" : Folding.fold(speaker.label());
        if (label.isEmpty()) {
            return isMarkedReply(statement);
        }
        if (MINISTER.matcher(label).find()) {
            return true;
        }
        if (MEMBER.matcher(label).find()) {
            return false;
        }
        return ADMINISTRATION.matcher(label).find()
                || MINISTER.matcher(post(speaker)).find();
    }

    /** Whether the turn of nobody is marked as a reply to what stands before it. */
    static boolean isMarkedReply(Statement statement) {
        return statement.words().text().startsWith(REPLY);
    }

    private static String post(Speaker speaker) {
        Attendee attendee = speaker.attendee();
        return attendee == null ? "" : Folding.fold(attendee.post());
    }
}
