package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds the offices that labels name alone (会長：), by a list of the same minutes that has surnames only (戸田会長). */
final class OfficeHolders {

    private OfficeHolders() {}

    /** Those of {@code people} whom an office in a label alone means. */
    static Set<Attendee> of(List<Attendee> people, List<TurnConvention.Heading> headings) {
        Set<String> labels = headings.stream()
                .map(TurnConvention.Heading::label)
                .filter(Objects::nonNull)
                .map(SpeakerLabel::text)
                .collect(Collectors.toSet());
        Set<Attendee> holders = new HashSet<>();
        for (String label : labels) {
            Attendee holder = of(people, new LabelFit(label));
            if (holder != null && !label.contains(holder.name().surname())) {
                holders.add(holder);
            }
        }
        return holders;
    }

    /** The one of {@code people} who holds the office that a label without a name is; null where there is none, or several. */
    static @Nullable Attendee of(List<Attendee> people, LabelFit label) {
        List<Attendee> holders = best(people, label);
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** All those of {@code people} whose post fits best the office that a label without a name is. */
    static List<Attendee> best(List<Attendee> people, LabelFit label) {
        int best =
                people.stream().mapToInt(person -> score(person, label)).max().orElse(0);
        boolean names = best >= OfficeFit.NAMES && (best >= OfficeFit.SURE || !label.holdsName());
        return names
                ? people.stream().filter(person -> score(person, label) == best).toList()
                : List.of();
    }

    private static int score(Attendee person, LabelFit label) {
        return label.isOfficeOf(person) ? label.office(person) : 0;
    }
}
