package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the labels of turns mean by the {@link Legend} of the page. */
final class LegendPeople {

    private LegendPeople() {}

    /**
     * Those people, by the text of the label. What the record states goes before what the list of attendance was read to say; a name
     * that only stands beside the label is taken where nobody else is known, or nobody but the nick itself.
     */
    static Map<String, Attendee> of(
            Page page, List<Part> parts, List<TurnConvention.Heading> headings, SpeakerResolver listed) {
        Legend legend = Legend.of(page);
        Map<String, LegendEntry> lists = LabelledPeople.of(page, parts, headings);
        Map<String, Attendee> found = new LinkedHashMap<>();
        for (TurnConvention.Heading heading : headings) {
            SpeakerLabel label = heading.label();
            LegendEntry entry = label == null
                    ? null
                    : lists.getOrDefault(LabelledPeople.key(label.text()), legend.of(label.text()));
            if (label != null && entry != null && !found.containsKey(label.text())) {
                Attendee known = listed.byLabel(label, heading.labelSpan()).attendee();
                boolean post = known != null && isPost(known, entry.person().name());
                boolean said = known != null
                        && (post
                                || isShort(entry.person().name(), known.name())
                                || tells(
                                        label.text(),
                                        known.name(),
                                        entry.person().name()));
                boolean stated = entry.isStated() && !said && !isFullName(known, label.text());
                if (stated || known == null || (!post && isNoMore(known.name(), label.text()))) {
                    Span line = page.line(entry.line()).span();
                    found.put(
                            label.text(),
                            attendee(
                                    entry.person(),
                                    line,
                                    listed.named(entry.person().name())));
                }
            }
        }
        return found;
    }

    /** Whether {@code label} is the whole name of a listed person, and so no nick of anybody else. */
    private static boolean isFullName(@Nullable Attendee known, String label) {
        return known != null
                && !known.name().given().isEmpty()
                && LabelledPeople.key(known.name().full()).equals(LabelledPeople.key(label));
    }

    /** Whether {@code label} is the initials of {@code listed}, and not those of {@code other}, which may be a post beside them. */
    private static boolean tells(String label, PersonName listed, PersonName other) {
        return Initials.areOf(label, listed) && !Initials.areOf(label, other);
    }

    /** Whether {@code one} is the surname of {@code other}, or a part of it. */
    private static boolean isShort(PersonName one, PersonName other) {
        return one.given().isEmpty()
                && other.joined().startsWith(one.surname())
                && other.joined().length() > one.surname().length();
    }

    /** Whether the list has {@code name} as the post of {@code listed}: GP (Chair). */
    private static boolean isPost(Attendee listed, PersonName name) {
        return LabelledPeople.key(listed.post()).equals(LabelledPeople.key(name.joined()));
    }

    /** Whether a name says no more than the label does, which is no surname. */
    private static boolean isNoMore(PersonName name, String label) {
        return FamilyLabels.isNick(label) && label.contains(name.joined());
    }

    private static Attendee attendee(PersonEntry person, Span line, @Nullable Attendee listed) {
        return listed != null
                ? listed
                : new Attendee(person.name(), person.post(), Attendance.PRESENT, new Provenance.InText(line));
    }
}
