package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which person a label or a heading means, from the people that the minutes and the roster name. */
final class SpeakerResolver {

    private static final Pattern HONOURED_NAME = Pattern.compile("^(.{2,10}?)[\\s　]*(?:君|氏|さん|先生)$");

    private final List<Attendee> attendees;

    SpeakerResolver(List<Attendee> attendees) {
        this.attendees = attendees;
    }

    /** The speaker of a turn under a label line. */
    Speaker byLabel(SpeakerLabel label, Span labelSpan) {
        return new Speaker(label.text(), attendee(label, labelSpan), Speaker.Proof.LABEL_LINE);
    }

    /** The speaker of a turn under a heading that names an office: the person only where somebody is known to have held it. */
    Speaker byOffice(String office) {
        String folded = Folding.fold(office);
        Attendee holder = attendees.stream()
                .filter(attendee -> attendee.attendance() != Attendance.ABSENT)
                .filter(attendee -> Folding.fold(attendee.post()).startsWith(folded))
                .findFirst()
                .orElse(null);
        return new Speaker(office, holder, Speaker.Proof.HEADING);
    }

    private @Nullable Attendee attendee(SpeakerLabel label, Span labelSpan) {
        String person = label.person();
        if (person != null) {
            Matcher honoured = HONOURED_NAME.matcher(person);
            String name = honoured.matches() ? honoured.group(1).replaceAll("[\\s　]", "") : person;
            Optional<Attendee> known = bySurname(name);
            if (known.isPresent()) {
                return known.get();
            }
            if (honoured.matches() && name.length() >= 3) {
                return new Attendee(
                        new PersonName(name, "", null),
                        label.outside(),
                        Attendance.PRESENT,
                        new Provenance.InText(labelSpan));
            }
        }
        return bySurname(label.text()).orElse(null);
    }

    /** The person whose surname {@code words} begin with: the longest surname, then the post that has most of the label. */
    private Optional<Attendee> bySurname(String words) {
        String folded = Folding.fold(words).replaceAll("\\s", "");
        return attendees.stream()
                .filter(attendee -> attendee.attendance() != Attendance.ABSENT)
                .filter(attendee ->
                        folded.startsWith(Folding.fold(attendee.name().surname())))
                .max(Comparator.comparingInt((Attendee attendee) -> fit(attendee, folded)));
    }

    private static int fit(Attendee attendee, String label) {
        String surname = Folding.fold(attendee.name().surname());
        String given = Folding.fold(attendee.name().given());
        String post = Folding.fold(attendee.post());
        String office = label.substring(surname.length());
        boolean sameGiven =
                !given.isEmpty() && (office.startsWith(given) || office.contains("(" + given.charAt(0) + ")"));
        int shared = (int) office.chars().filter(c -> post.indexOf(c) >= 0).count();
        return surname.length() * 1000 + (sameGiven ? 500 : 0) + Math.min(shared, 99);
    }
}
