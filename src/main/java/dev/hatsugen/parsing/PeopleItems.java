package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a line that lists people into one item a person: at commas, at wide gaps, and at dots between names. */
final class PeopleItems {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\s.,;:'’&/()@\\-]+");
    private static final Pattern LATIN_PERSON = Pattern.compile(
            "(?:[A-Z][\\w.]*\\s+)?(?:\\p{Lu}\\.\\s*)+\\p{Lu}[\\p{L}'’-]+.*|(?:[A-Z][\\w.]*\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+)+.*");
    private static final Pattern HONOURED_GAP =
            Pattern.compile("(?<=" + OfficeTitles.honorific("kun") + ")[\\s　]+(?=\\S)");
    private static final Pattern WIDE_GAP = Pattern.compile("[\\s　]{2,}");
    private static final String NAME = "\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}]{1,5}";
    private static final Pattern DOTTED = Pattern.compile("(?:(\\S+)[\\s　]+)?(" + NAME + "(?:・" + NAME + ")+)");

    /** How many of a group are there, and in brackets who: {@code 取締役４名中３名（代表取締役　早川渉、取締役　堀江恵）}. */
    private static final Pattern COUNTED = Pattern.compile("([^、，,（()）0-9０-９]{0,12}?)[0-9０-９〇一二三四五六七八九十]+[名人]"
            + "(?:[中の]?[\\s　]*[0-9０-９〇一二三四五六七八九十]+[名人])?(?:\\p{IsHan}{2})?[\\s　]*[（(](.+)[）)]");

    /** The same in English: {@code two of the volunteers (Anouk, Dmitri)}; nobody is named where nothing is in brackets. */
    private static final Pattern LATIN_COUNTED = Pattern.compile("(?i)(?:and |plus )?"
            + Lexicon.of("attendance-words").expression("counted-english") + "[\\p{L} -]*(?:\\(([^()]+)\\))?");

    private static final Pattern NOTED = Pattern.compile("(\\p{Lu}[\\p{IsLatin}'’-]+) \\([^()]*\\)");

    private PeopleItems() {}

    static List<String> of(String line) {
        List<String> spaced = SpacedNames.of(line);
        if (!spaced.isEmpty()) {
            return spaced;
        }
        String[] apart = WIDE_GAP.split(line.strip());
        boolean pairs = apart.length > 1 && Stream.of(apart).allMatch(PeopleItems::isOfficeAndName);
        return pairs ? List.of(apart) : atCommas(line);
    }

    /** Whether {@code item} is an office, or a seat, and a name behind it. */
    static boolean isOfficeAndName(String item) {
        String[] words = item.replaceFirst("[（(].*$", "").strip().split("[\\s　]+", 2);
        return words.length == 2
                && (isOffice(words[0]) || OfficeTitles.SEAT.matcher(words[0]).matches())
                && OfficeTitles.isName(words[1])
                && !isOffice(OfficeTitles.unhonoured(words[1]))
                && words[1].length() <= 12;
    }

    /** The line cut at commas outside of brackets. */
    private static List<String> atCommas(String line) {
        boolean latin = LATIN.matcher(line).matches();
        String outside = Brackets.removed(line);
        String signs = outside.indexOf('、') >= 0 ? "、" : outside.indexOf(';') >= 0 && latin ? ";" : ",，、;；";
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            depth += i < line.length() ? Brackets.step(line.charAt(i)) : 0;
            if (i == line.length() || (depth == 0 && signs.indexOf(line.charAt(i)) >= 0)) {
                String item = line.substring(start, i);
                boolean goesOn = latin
                        && !items.isEmpty()
                        && !LATIN_COUNTED.matcher(item.strip()).matches()
                        && !LATIN_PERSON.matcher(item.strip()).matches()
                        && !isNoted(item.strip())
                        && item.strip().contains(" ");
                if (goesOn) {
                    items.set(items.size() - 1, items.getLast() + "," + item);
                } else {
                    items.addAll(apart(item));
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** Whether {@code item} is one name with a remark in brackets: {@code Moss (from 8.15)}, and no {@code Chair (acting)}. */
    private static boolean isNoted(String item) {
        Matcher noted = NOTED.matcher(item);
        return noted.matches() && !ToldEnglish.isOffice(noted.group(1));
    }

    /** The people whom gaps or dots part within an item: 大木進君　倉本静男君, 理事 木暮剛・高瀬直子. */
    private static List<String> apart(String item) {
        Matcher counted = COUNTED.matcher(item.strip());
        if (counted.matches()) {
            List<String> people = of(counted.group(2));
            String office = OfficeTitles.OFFICE.matcher(counted.group(1)).find() ? counted.group(1) + "　" : "";
            return people.stream()
                    .map(person -> isOfficeAndName(person) || !OfficeTitles.isName(person) ? person : office + person)
                    .toList();
        }
        Matcher some = LATIN_COUNTED.matcher(item.strip());
        if (some.matches()) {
            return some.group(1) == null ? List.of() : of(some.group(1));
        }
        Matcher dotted = DOTTED.matcher(item.strip());
        if (dotted.matches()
                && Stream.of(dotted.group(2).split("・"))
                        .allMatch(name -> OfficeTitles.isName(name) && !isOffice(name))) {
            String office = dotted.group(1) == null ? "" : dotted.group(1) + " ";
            return Stream.of(dotted.group(2).split("・"))
                    .map(name -> office + name)
                    .toList();
        }
        return List.of(HONOURED_GAP.split(item));
    }

    private static boolean isOffice(String word) {
        return OfficeTitles.OFFICE.matcher(word).find();
    }
}
