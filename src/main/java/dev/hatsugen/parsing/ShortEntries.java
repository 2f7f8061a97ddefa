package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries of a list in one word that says who somebody is for: 桑原学部長, 坂本会計, １班中野, Nguyen准教授. */
final class ShortEntries {

    private static final int MAX_SURNAME = 4;
    private static final Pattern NEIGHBOUR = Pattern.compile("^("
            + Lexicon.of("attendance-words").expression("neighbours")
            + ")([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶー]{1," + MAX_SURNAME + "})$");
    private static final Pattern PART_OF_TOWN = Lexicon.of("attendance-words").pattern("neighbours");
    private static final Pattern MARK = Lexicon.of("attendance-words").pattern("bracket-mark");
    private static final Pattern LATIN_FIRST = Pattern.compile("^(\\p{Lu}[\\p{IsLatin}'’-]+)(\\p{IsHan}\\S*)$");
    private static final Pattern OF_BODY = Lexicon.of("attendance-words").pattern("of-body");
    private static final Pattern NAME = Pattern.compile("[\\p{L}々ヶー]+");
    private static final Pattern NO_NAME = Lexicon.of("office-titles").pattern("no-name-part");

    private ShortEntries() {}

    /**
     * The person whom {@code word} names; null where it is no such entry.
     *
     * @param labels see {@link NamedPerson#read}
     */
    static @Nullable PersonEntry read(String word, List<String> labels) {
        PersonEntry held = byOffice(word, labels);
        if (held != null) {
            return held;
        }
        Matcher neighbour = NEIGHBOUR.matcher(OfficeTitles.unhonoured(word));
        if (neighbour.matches() && !OfficeTitles.OFFICE.matcher(word).find()) {
            return entry(neighbour.group(2), neighbour.group(1));
        }
        Matcher latin = LATIN_FIRST.matcher(word);
        if (latin.matches() && OfficeTitles.OFFICE.matcher(latin.group(2)).find()) {
            return entry(latin.group(1), latin.group(2));
        }
        Matcher sent = OF_BODY.matcher(word);
        String name = sent.find() ? OfficeTitles.unhonoured(word.substring(sent.end())) : "";
        return PersonShape.isProperName(name)
                ? entry(name, word.substring(0, sent.end() - 1))
                : behindBody(word, labels);
    }

    /** The one whose name is in brackets behind an office (環境部長（梶）) or a nick (kuro（早川渉）); null where they hold no name. */
    static @Nullable PersonEntry inBrackets(String office, String inside) {
        PersonEntry called = Nicks.called(office, inside);
        if (called != null || Nicks.isNick(office)) {
            return called;
        }
        boolean held = office.indexOf(' ') < 0
                && office.indexOf('　') < 0
                && OfficeTitles.OFFICE.matcher(office).find()
                && !OfficeTitles.isHonoured(office)
                && Words.of(office).getFirst().kind() != Word.Kind.PERSON;
        boolean name = held
                && inside.length() <= MAX_SURNAME
                && (PersonShape.isProperName(inside) || PersonShape.isLetterOfName(inside))
                && !MARK.matcher(inside).matches()
                && !OfficeTitles.OFFICE.matcher(inside).find()
                && !OfficeTitles.BODY.matcher(inside).find();
        return name ? entry(inside, office) : null;
    }

    /** Whether {@code post} is a part of a town, which is not said once for several people. */
    static boolean isNeighbourhood(String post) {
        return PART_OF_TOWN.matcher(post).matches();
    }

    /** 桑原学部長 under the label 学部長, or 坂本会計 under the label 会計・坂本. */
    private static @Nullable PersonEntry byOffice(String word, List<String> labels) {
        String best = "";
        for (String label : labels) {
            String[] parts = label.split("・", 2);
            if (parts.length == 2 && word.equals(parts[1] + parts[0])) {
                return entry(parts[1], parts[0]);
            }
            String office = parts[0];
            boolean isOffice = OfficeTitles.OFFICE.matcher(office).find() || isTitle(office);
            if (isOffice && word.endsWith(office) && office.length() > best.length() && isSurname(word, office)) {
                best = office;
            }
        }
        return best.isEmpty() ? null : entry(word.substring(0, word.length() - best.length()), best);
    }

    /** Whether a label's first word may be what somebody is to the body, as no part of it is a name: 総代, 住職. */
    private static boolean isTitle(String label) {
        return label.length() > 1
                && Words.of(label).stream()
                        .allMatch(part -> part.kind() != Word.Kind.PERSON && part.kind() != Word.Kind.NAME);
    }

    private static boolean isSurname(String word, String office) {
        String name = word.substring(0, word.length() - office.length());
        return !name.isEmpty()
                && name.length() <= MAX_SURNAME
                && !OfficeFit.isOfAnother(name)
                && NAME.matcher(name).matches()
                && PersonShape.isProperName(name);
    }

    /** 子ども会森下: a name that the dictionary knows, behind a body; one that may be a place where a label has it too. */
    private static @Nullable PersonEntry behindBody(String word, List<String> labels) {
        List<Word> words = Words.of(word);
        boolean person = words.size() > 1
                && words.stream().limit(words.size() - 1L).noneMatch(part -> part.kind() == Word.Kind.PERSON)
                && (words.getLast().kind() == Word.Kind.PERSON
                        || (words.getLast().kind() == Word.Kind.NAME
                                && labels.stream().anyMatch(label -> label.startsWith(word))));
        if (!person) {
            return null;
        }
        int start = words.getLast().span().start();
        String body = word.substring(0, start);
        return NO_NAME.matcher(body).find() ? entry(word.substring(start), body) : null;
    }

    private static PersonEntry entry(String surname, String post) {
        return new PersonEntry(new PersonName(surname, "", null), post);
    }
}
