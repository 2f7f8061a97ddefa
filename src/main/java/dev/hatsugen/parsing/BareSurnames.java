package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.Objects;

/** Labels that mean a namesake of somebody of whom the list gives the surname only. */
final class BareSurnames {

    private final List<LabelFit> labels;

    /** @param headings the heads of all turns */
    BareSurnames(List<TurnConvention.Heading> headings) {
        this.labels = headings.stream()
                .map(TurnConvention.Heading::label)
                .filter(Objects::nonNull)
                .map(SpeakerLabel::text)
                .distinct()
                .map(LabelFit::new)
                .toList();
    }

    /**
     * Whether {@code label} says what the person of that surname is not, and another label says what the person is; or whether it says
     * another group.
     */
    boolean isAnother(SpeakerLabel label, Attendee person) {
        if (GroupLabel.isAnother(label.text(), person)) {
            return true;
        }
        return isBare(person)
                && !new LabelFit(label.text()).qualifies(person)
                && labels.stream().anyMatch(other -> other.name(person) > 0 && other.qualifies(person));
    }

    private static boolean isBare(Attendee person) {
        return person.name().given().isEmpty()
                && !OfficeTitles.isFullName(person.name().surname());
    }
}
