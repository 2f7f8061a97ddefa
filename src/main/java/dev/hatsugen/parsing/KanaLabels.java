package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.minutes.Attendee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels that write in kana how a surname of the list is read, what somebody does behind it perhaps: はやかわ(会計) and はやかわ園長 are
 * 早川; a name from abroad is called by one of its parts, アン is グエン・アン.
 */
final class KanaLabels {

    private static final Pattern LABEL =
            Pattern.compile("([\\p{IsHiragana}\\p{IsKatakana}ー]{2,})(\\p{IsHan}{0,6})(?:[（(].*)?");

    private final List<Attendee> people;
    private final Map<Attendee, Set<String>> readings = new LinkedHashMap<>();

    KanaLabels(List<Attendee> people) {
        this.people = List.copyOf(people);
    }

    /** Whether {@code label} calls somebody so, one of several who are read alike perhaps. */
    boolean has(String label) {
        String surname = surname(label);
        return !surname.isEmpty() && readings().values().stream().anyMatch(known -> known.contains(surname));
    }

    /**
     * The one person whom {@code label} calls so; the one whose post it says where the names of several are read so or begin so; else
     * null.
     */
    @Nullable
    Attendee of(String label) {
        if (!has(label)) {
            return null;
        }
        String surname = surname(label);
        LabelFit fit = new LabelFit(label);
        List<Attendee> alike = people.stream()
                .filter(person -> known(person).stream().anyMatch(reading -> reading.startsWith(surname)))
                .toList();
        List<Attendee> meant = alike.size() < 2
                ? alike
                : alike.stream().filter(person -> fit.office(person) > 0).toList();
        return meant.size() == 1 && known(meant.getFirst()).contains(surname) ? meant.getFirst() : null;
    }

    /** The surname that {@code label} writes in kana, in hiragana; empty where it is no such label. */
    private static String surname(String label) {
        Matcher called = LABEL.matcher(OfficeTitles.unhonoured(Folding.fold(label)));
        boolean possible = called.matches()
                && (called.group(2).isEmpty()
                        || OfficeTitles.OFFICE.matcher(called.group(2)).find());
        return possible ? Romaji.hiragana(OfficeTitles.unhonoured(called.group(1))) : "";
    }

    private Set<String> known(Attendee person) {
        return readings().getOrDefault(person, Set.of());
    }

    /** Those of all people, which are looked up for the first label in kana. */
    private Map<Attendee, Set<String>> readings() {
        if (readings.isEmpty()) {
            people.forEach(person -> readings.put(person, SurnameReadings.of(person.name())));
        }
        return readings;
    }
}
