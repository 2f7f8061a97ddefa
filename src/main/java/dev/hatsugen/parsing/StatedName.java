package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The full name that a label states by itself: such a label means nobody of another given name, whoever is listed. */
final class StatedName {

    private StatedName() {}

    /** The name that {@code label} states in full; null where it states none. */
    static @Nullable PersonName of(SpeakerLabel label) {
        String person =
                label.person() == null && OfficeTitles.hasCourtesy(label.text()) ? label.text() : label.person();
        if (person == null
                || holdsOffice(person)
                || !OfficeTitles.isName(person)
                || !OfficeTitles.isFullName(person)
                || OfficeTitles.BODY.matcher(person).find()) {
            return FullNames.in(label.text());
        }
        String[] parts = OfficeTitles.withoutCourtesy(person.strip()).split("[\\s　]+");
        return parts.length == 2 && parts[0].length() + parts[1].length() > 2
                ? new PersonName(parts[0], OfficeTitles.unhonoured(parts[1]), null)
                : new PersonName(OfficeTitles.unhonoured(person), "", null);
    }

    /** Whether a word before the last one is an office: 理事長 大塚, 代理・宮坂. */
    private static boolean holdsOffice(String person) {
        String[] parts = OfficeTitles.withoutCourtesy(person.strip()).split("[\\s　・]+");
        return Arrays.stream(parts, 0, parts.length - 1)
                .anyMatch(part -> OfficeTitles.OFFICE.matcher(part).find());
    }

    /** Whether {@code label} states a full name that cannot be {@code person}'s. */
    static boolean isAnother(SpeakerLabel label, PersonName person) {
        PersonName stated = of(label);
        if (stated != null && isAttribute(label, stated.joined(), person)) {
            return false;
        }
        if (isSurnameOfAnother(label, person)) {
            return true;
        }
        return stated == null
                ? isAnotherGiven(label.text(), person)
                : !agree(stated, person) && !isShortened(label, person);
    }

    /** Whether the brackets behind the person's surname hold something else than a name: 大野委員（消費者団体）. */
    private static boolean isAttribute(SpeakerLabel label, String stated, PersonName person) {
        String surname = Folding.fold(person.surname());
        return label.person() != null
                && OfficeTitles.compact(Folding.fold(label.outside())).startsWith(surname)
                && !Folding.fold(stated).startsWith(surname);
    }

    /** Whether the brackets hold a name that is not how the person's begins: 委員（森君） and 佐々木健一. */
    private static boolean isSurnameOfAnother(SpeakerLabel label, PersonName person) {
        String words = label.person();
        if (words == null
                || holdsOffice(words)
                || !SpeakerLabel.isName(words)
                || OfficeTitles.BODY.matcher(words).find()) {
            return false;
        }
        String name = Folding.fold(OfficeTitles.unhonoured(words));
        String other = Folding.fold(person.joined());
        return !isLatin(other)
                && !isAttribute(label, name, person)
                && !other.startsWith(name)
                && !name.startsWith(Folding.fold(person.surname()));
    }

    /** Whether the brackets hold all of the person's name but its last letter, as they do to tell namesakes apart: （高橋幸）. */
    private static boolean isShortened(SpeakerLabel label, PersonName person) {
        String name = label.person() == null ? "" : Folding.fold(label.person());
        String other = Folding.fold(person.joined());
        return name.length() == other.length() - 1 && !name.isEmpty() && other.startsWith(name);
    }

    /** Whether the two can be one person's, as far as both are written. */
    private static boolean agree(PersonName stated, PersonName person) {
        String one = OfficeTitles.compact(Folding.fold(stated.joined()));
        String other = OfficeTitles.compact(Folding.fold(person.joined()));
        if (one.equals(other) || one.equals(Folding.fold(person.given() + person.surname()))) {
            return true;
        }
        boolean surnameOnly =
                person.given().isEmpty() ? one.startsWith(other) : one.equals(Folding.fold(person.surname()));
        if (surnameOnly && !isLatin(one)) {
            return true;
        }
        return isLatin(one) && agreeInLatin(words(stated), words(person));
    }

    /** The last words are surnames and are alike; of the others the first ones are alike, or one is the other's initial. */
    private static boolean agreeInLatin(List<String> stated, List<String> person) {
        if (!stated.getLast().equals(person.getLast())) {
            return false;
        }
        if (stated.size() == 1 || person.size() == 1) {
            return true;
        }
        String one = stated.getFirst();
        String other = person.getFirst();
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static List<String> words(PersonName name) {
        String written = (name.given() + " " + name.surname()).replace('.', ' ').strip();
        return List.of(Folding.fold(written).toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static boolean isLatin(String name) {
        return !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Whether the dictionary reads another given name between the person's surname and an office: 佐々木真由美委員. */
    private static boolean isAnotherGiven(String label, PersonName person) {
        String folded = OfficeTitles.compact(Folding.fold(label));
        String surname = Folding.fold(person.surname());
        String given = Folding.fold(person.given());
        if (given.isEmpty() || !folded.startsWith(surname)) {
            return false;
        }
        List<Word> rest = Words.of(folded.substring(surname.length()));
        if (rest.isEmpty() || rest.getFirst().kind() != Word.Kind.PERSON) {
            return false;
        }
        String next = rest.getFirst().surface();
        return next.length() > 1 && !given.startsWith(next) && !next.startsWith(given);
    }
}
