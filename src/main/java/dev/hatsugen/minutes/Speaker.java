package dev.hatsugen.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a turn belongs to, and what proves it.
 *
 * @param label the label as the source writes it, without its mark and enclosing brackets; the office that the heading names
 *     where the turn has no label line; null where the record names nobody
 * @param attendee the person, where the minutes or the roster say who that was
 * @param proof what the attribution rests on
 */
public record Speaker(@Nullable String label, @Nullable Attendee attendee, Proof proof) {

    private static final String DUTY = "(?:[(（]([^()（）]+)[)）]|(\\p{IsHan}{2,}))";
    private static final Pattern IN_HIRAGANA = Pattern.compile("\\p{IsHiragana}{2}");

    /** What an attribution rests on. */
    public enum Proof {
        /** A label line above the words. */
        LABEL_LINE,
        /** The section's heading, which names an office. */
        HEADING,
        /** Nothing: the record does not say who spoke. */
        NONE
    }

    /** Names the speaker within a meeting: the person, else the label; empty where the record names nobody. */
    public String key() {
        return attendee != null ? attendee.key() : label != null ? label : "";
    }

    /** What the label says that the person does: 会計 of はやかわ(会計) and はやかわ会計; the whole label where it is no such one. */
    public String duty() {
        String written = label == null ? "" : label.strip();
        if (attendee == null) {
            return written;
        }
        String surname = Pattern.quote(attendee.asWritten().name().surname());
        String called = "(?:" + surname + "|\\p{IsHiragana}{2,}|[\\p{IsKatakana}ー]{2,}(?=[(（]))[\\s　]*";
        Matcher behind = Pattern.compile(called + DUTY).matcher(written);
        return behind.matches()
                        && (behind.group(1) != null
                                || IN_HIRAGANA.matcher(written).lookingAt())
                ? behind.group(behind.group(1) == null ? 2 : 1).strip()
                : written;
    }

    /** The person's full name, where it is known. */
    public @Nullable String name() {
        return attendee == null ? null : attendee.name().full();
    }
}
