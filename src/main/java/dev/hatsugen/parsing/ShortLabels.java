package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those whom the labels of a meeting alone name, and in short, as where it has no list of its own: "Present as in May." */
public final class ShortLabels {

    /** An office with the surname of its holder in brackets. */
    private static final Pattern HOLDER = Pattern.compile("([^（()）]{2,20})[（(]([^（()）]{1,8})[)）]");

    private static final Pattern END = Pattern.compile("[.:：\\s　]+$");

    private ShortLabels() {}

    /** Those people, by the label; a bare surname in kanji is left out, as others may bear it. */
    public static Map<String, Attendee> of(Meeting meeting) {
        Map<String, Attendee> found = new LinkedHashMap<>();
        for (Statement turn : meeting.statements()) {
            String label = turn.speaker().label();
            if (turn.speaker().attendee() == null && label != null && !found.containsKey(label)) {
                Attendee person = person(label, turn.source());
                if (person != null) {
                    found.put(label, person);
                }
            }
        }
        return found;
    }

    private static @Nullable Attendee person(String label, Span turn) {
        Matcher holder = HOLDER.matcher(label.strip());
        String post = holder.matches() ? holder.group(1).strip() : "";
        String written = holder.matches() ? OfficeTitles.unhonoured(holder.group(2)) : label;
        PersonName name = new PersonName(END.matcher(written.strip()).replaceFirst(""), "", null);
        ShortName inShort = ShortName.of(name);
        if (inShort == null || (post.isEmpty() && inShort.kind() == ShortName.Kind.SURNAME)) {
            return null;
        }
        Span start = new Span(turn.start(), Math.min(turn.end(), turn.start() + label.length()));
        return new Attendee(name, post, Attendance.PRESENT, new Provenance.InText(start));
    }
}
