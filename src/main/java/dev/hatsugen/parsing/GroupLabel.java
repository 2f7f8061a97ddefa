package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Labels of a group of a house or a town and the surname of one of its people, apart or run together: 製造1課 早川, 事務局早川. The group
 * tells people of one surname apart.
 */
final class GroupLabel {

    /** The two with a blank between them. */
    static final String APART = "(?:" + LegendNames.LETTER + "|[0-9０-９]){2,12}[ 　]" + LegendNames.LETTER + "{1,5}";

    private static final Pattern JOINED = Pattern.compile("(?:" + LegendNames.LETTER + "|[0-9０-９]){3,16}");
    private static final Pattern WHOLE = Pattern.compile(APART);
    private static final Pattern PIECES = Pattern.compile("[()・、,，;/\\s　]+");

    /** What can be short for a group: without kana, which remarks have. */
    private static final Pattern SHORT = Pattern.compile("[^\\p{IsHiragana}]{2,}");

    /** Of the surname in a name that is not parted yet. */
    private static final int MIN_SURNAME = 2;

    private GroupLabel() {}

    /** The group that {@code label} says before the surname of {@code person}; empty where it says none. */
    static String group(String label, PersonName person) {
        if (person.surname().isEmpty() || label.indexOf(person.surname().charAt(0)) < 1) {
            return "";
        }
        String words = OfficeTitles.unhonoured(Brackets.removed(Folding.fold(label)));
        String surname = Folding.fold(person.surname());
        int least = person.given().isEmpty() ? Math.min(MIN_SURNAME, surname.length()) : surname.length();
        for (int length = surname.length(); length >= least; length--) {
            int start = words.length() - length;
            if (start > 1
                    && words.endsWith(surname.substring(0, length))
                    && OfficeTitles.BODY.matcher(words.substring(0, start)).find()) {
                return words.substring(0, start);
            }
        }
        return "";
    }

    /** The group that {@code piece} says before the surname of {@code person}, or {@code piece} where it says none. */
    static String orPiece(String piece, PersonName person) {
        String group = group(piece, person);
        return group.isEmpty() ? piece : group;
    }

    /** The surname in a label of a group and a surname; empty where {@code label} is no such label. */
    static String surname(String label) {
        if (!WHOLE.matcher(label).matches()) {
            return runTogether(label);
        }
        String[] parts = label.split("[ 　]");
        boolean name = PersonShape.isLetterOfName(parts[1]) || PersonShape.isProperName(parts[1]);
        return name && isGroup(parts[0], parts[1]) ? parts[1] : "";
    }

    private static String runTogether(String label) {
        List<Word> words = JOINED.matcher(label).matches() ? Words.of(label) : List.of();
        Word last = words.isEmpty() ? null : words.getLast();
        if (last == null || last.kind() != Word.Kind.PERSON) {
            return "";
        }
        return isGroup(label.substring(0, last.span().start()), last.surface()) ? last.surface() : "";
    }

    private static boolean isGroup(String group, String name) {
        return group.length() > 1
                && OfficeTitles.BODY.matcher(group).find()
                && !OfficeTitles.OFFICE.matcher(name).find()
                && !OfficeTitles.BODY.matcher(name).find()
                && !PersonShape.isProperName(group);
    }

    /** What {@code label} calls a person: the surname alone where a group is before it. */
    static String called(String label) {
        String surname = surname(label.strip());
        return surname.isEmpty() ? OfficeTitles.compact(label) : surname;
    }

    /** Whether {@code label} says the surname of {@code person} and, before it, the person's group. */
    static boolean names(String label, Attendee person) {
        String group = group(label, person.name());
        return !group.isEmpty() && isOf(group, person);
    }

    /** Whether {@code label} says another group than that of {@code person}, as far as the list tells it. */
    static boolean isAnother(String label, Attendee person) {
        String group = group(label, person.name());
        boolean duty = OfficeTitles.OFFICE.matcher(group).find(); // people of any group may do it for the meeting
        return !group.isEmpty()
                && !duty
                && !isOf(group, person)
                && Arrays.stream(PIECES.split(Folding.fold(person.post()))).anyMatch(GroupLabel::isGroup);
    }

    private static boolean isOf(String group, Attendee person) {
        return OfficeFit.of(group, Folding.fold(person.post())) > 0;
    }

    private static boolean isGroup(String piece) {
        return SHORT.matcher(piece).matches()
                && !OfficeTitles.OFFICE.matcher(piece).find();
    }
}
