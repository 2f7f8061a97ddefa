package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names and offices of the attendance list, as far as labels can repeat them. */
final class Roster {

    private static final Pattern PIECES = Pattern.compile("[（()）・、,，;；/／\\s　]+");
    /** A name that is not parted into surname and given name yet. */
    private static final Pattern WHOLE =
            Pattern.compile("\\p{IsHan}{2}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}");

    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Map<Character, List<Attendee>> people;
    private final KanaLabels kana;

    Roster(List<Attendee> attendees) {
        this.people = attendees.stream()
                .filter(person -> !person.name().surname().isEmpty())
                .collect(Collectors.groupingBy(person -> person.name().surname().charAt(0)));
        this.kana = new KanaLabels(attendees);
        for (Attendee attendee : attendees) {
            String surname = Folding.fold(attendee.name().surname());
            String givenName = Folding.fold(attendee.name().given());
            names.add(surname + givenName);
            names.add(givenName + surname);
            surnames.add(surname);
            if (givenName.isEmpty() && WHOLE.matcher(surname).matches()) {
                IntStream.range(2, surname.length()).forEach(end -> surnames.add(surname.substring(0, end)));
            }
            given.add(givenName);
            initials.add(Initials.of(attendee.name()));
            for (String piece : PIECES.split(Folding.fold(attendee.post()))) {
                if (piece.length() > 1) {
                    offices.add(piece);
                }
            }
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether {@code word} is a listed given name. */
    boolean hasGivenName(String word) {
        return !word.isBlank() && given.contains(Folding.fold(word));
    }

    /**
     * Whether {@code label} is a listed name, a listed surname with more behind it in brackets perhaps, the initials of a listed name,
     * or a listed office.
     */
    boolean knows(String label) {
        String folded = Folding.fold(label);
        String bare = OfficeTitles.compact(Brackets.removed(folded));
        String name = OfficeTitles.unhonoured(bare);
        if (names.contains(name)
                || surnames.contains(name)
                || offices.contains(bare)
                || isSurnameAndOffice(bare)
                || isGroupAndSurname(bare)
                || kana.has(label)
                || (!label.isBlank() && initials.contains(label.strip()))) {
            return true;
        }
        for (String piece : PIECES.split(folded)) {
            String word = OfficeTitles.unhonoured(piece);
            if (word.length() > 1 && (names.contains(word) || surnames.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroupAndSurname(String label) {
        return label.chars()
                .skip(1)
                .distinct()
                .mapToObj(letter -> people.getOrDefault((char) letter, List.of()))
                .flatMap(List::stream)
                .anyMatch(person -> GroupLabel.names(label, person));
    }

    /** Whether {@code label} is a listed surname with a listed office behind it, or the end of one: 小松係 is 小松, of the 会計係. */
    private boolean isSurnameAndOffice(String label) {
        return IntStream.range(1, label.length())
                .filter(end -> surnames.contains(label.substring(0, end)))
                .mapToObj(label::substring)
                .anyMatch(post -> offices.stream().anyMatch(office -> office.endsWith(post)));
    }
}
