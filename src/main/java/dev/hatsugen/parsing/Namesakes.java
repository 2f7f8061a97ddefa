package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two people of one surname, one of whom the minutes always call by an office (森本座長): then a member of that name (森本委員) is the
 * other one. That must be known from the first such label on: by an earlier turn under the office, or by a note that says so.
 */
final class Namesakes {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern MEMBER = Pattern.compile("^" + WORDS.expression("bare-member") + "$");
    private static final Pattern TOLD_APART = WORDS.pattern("told-apart");

    private final List<Attendee> people;
    private final Map<String, Attendee> byLabel;
    private final String notes;

    /**
     * @param byLabel who labels of the minutes mean, as far as it is known
     * @param notes the lines before the proceedings
     */
    Namesakes(List<Attendee> people, Map<String, Attendee> byLabel, List<String> notes) {
        this.people = people;
        this.byLabel = byLabel;
        this.notes = Folding.fold(String.join(
                "\n",
                notes.stream().filter(note -> TOLD_APART.matcher(note).find()).toList()));
    }

    /** Whom those labels mean that nobody is known for. */
    Map<String, Attendee> found(List<TurnConvention.Heading> headings) {
        Map<String, Attendee> found = new HashMap<>();
        List<String> labels = headings.stream()
                .map(heading -> heading.label() == null ? "" : heading.label().text())
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Attendee person = byLabel.containsKey(labels.get(i)) ? null : other(labels.get(i), labels, i);
            person = person == null && !byLabel.containsKey(labels.get(i)) ? withoutInitial(labels.get(i)) : person;
            if (person != null) {
                found.putIfAbsent(labels.get(i), person);
            }
        }
        return found;
    }

    private @Nullable Attendee other(String label, List<String> labels, int first) {
        String folded = OfficeTitles.compact(Folding.fold(label));
        List<Attendee> bearers = people.stream()
                .filter(person -> folded.startsWith(surname(person))
                        && MEMBER.matcher(folded.substring(surname(person).length()))
                                .matches())
                .toList();
        if (bearers.size() != 2) {
            return null;
        }
        String member = folded.substring(surname(bearers.getFirst()).length());
        for (Attendee bearer : bearers) {
            boolean called = byLabel.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(bearer))
                    .map(Map.Entry::getKey)
                    .filter(other -> !office(other, bearer).isEmpty())
                    .anyMatch(other -> labels.indexOf(other) < first || isTold(office(other, bearer), bearer, member));
            if (called) {
                return bearers.get(1 - bearers.indexOf(bearer));
            }
        }
        return null;
    }

    /**
     * The one of two people of a surname whom labels never call by an initial, where they always do so for the other one:
     * {@code Cllr Hughes} beside {@code Cllr D Hughes}.
     */
    private @Nullable Attendee withoutInitial(String label) {
        LabelFit fit = new LabelFit(label);
        List<Attendee> bearers = fit.isLatin()
                ? people.stream().filter(person -> fit.name(person) > 0).toList()
                : List.of();
        if (bearers.size() != 2 || bearers.stream().anyMatch(person -> fit.name(person) > LabelFit.SURNAME)) {
            return null;
        }
        List<Attendee> called = bearers.stream()
                .filter(bearer -> byLabel.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().equals(bearer)
                                && new LabelFit(entry.getKey()).name(bearer) > LabelFit.SURNAME))
                .toList();
        return called.size() == 1 ? bearers.get(1 - bearers.indexOf(called.getFirst())) : null;
    }

    /** Whether a note tells the two apart by the office and the word for a member. */
    private boolean isTold(String office, Attendee bearer, String member) {
        return notes.contains(surname(bearer)) && notes.contains(office) && notes.contains(member);
    }

    /** The office by which {@code label} calls its bearer; empty where it has none, or says more than the surname. */
    private static String office(String label, Attendee bearer) {
        String folded = OfficeTitles.compact(Folding.fold(label));
        String surname = surname(bearer);
        String rest = folded.startsWith(surname) ? folded.substring(surname.length()) : folded;
        boolean office = OfficeTitles.OFFICE.matcher(rest).find()
                && !MEMBER.matcher(rest).matches();
        return office && !rest.contains(Folding.fold(bearer.name().given())) ? rest : "";
    }

    private static String surname(Attendee person) {
        return Folding.fold(person.name().surname());
    }
}
