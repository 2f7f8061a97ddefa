package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in full that a label gives by itself, without an attendance list. */
final class FullNames {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）]");
    private static final Pattern LATIN =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’-]+\\.?(?: (?:de|la|van|von|der|da|el|al|bin))?(?:"
                    + " \\p{Lu}[\\p{IsLatin}'’.-]*){1,3}");
    private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{4,6}");
    private static final Pattern JAPANESE = Pattern.compile("(" + LETTER + "{1,4})[ 　](" + LETTER + "{1,4})");

    /** Of what surnames hardly ever are, where they end as groups do: 村, 部. */
    private static final int MIN_GROUP = 3;

    /** An office that a label names with its article, or in capitals behind one. */
    private static final Pattern OFFICE_ALONE = Pattern.compile("(?i)^the\\s+(?!(?:hon|rev|rt)\\b)");

    private FullNames() {}

    /** The name that {@code label} gives; null where it gives none in full. */
    static @Nullable PersonName in(String label) {
        Matcher brackets = IN_BRACKETS.matcher(label);
        PersonName name = OFFICE_ALONE.matcher(label).find()
                ? null
                : latin(label.replaceFirst("\\s*[(\\[].*", "").replaceFirst(",.*", ""));
        while (name == null && brackets.find()) {
            boolean titled = !ToldEnglish.untitled(brackets.group(1)).equals(brackets.group(1));
            name = titled ? latin(brackets.group(1)) : null;
        }
        if (name == null) {
            name = japanese(label.strip());
        }
        return name == null ? runTogether(label.strip()) : name;
    }

    private static @Nullable PersonName latin(String words) {
        String bare = ToldEnglish.untitled(words.strip()).strip();
        if (!LATIN.matcher(bare).matches()
                || !PersonShape.isPerson(bare)
                || Arrays.stream(bare.split(" ")).anyMatch(ToldEnglish::isOffice)) {
            return null;
        }
        int last = bare.lastIndexOf(' ');
        return new PersonName(bare.substring(last + 1), bare.substring(0, last), null);
    }

    /** A surname and a given name that the dictionary tells apart, and nothing else: 森田恵子. */
    private static @Nullable PersonName runTogether(String label) {
        List<Word> words = HAN.matcher(label).matches() ? Words.of(label) : List.of();
        boolean person = words.size() == 2
                && words.stream()
                        .allMatch(word -> word.kind() == Word.Kind.PERSON
                                && word.surface().length() > 1);
        int parted = person ? words.getFirst().span().end() : 0;
        return person ? new PersonName(label.substring(0, parted), label.substring(parted), null) : null;
    }

    private static @Nullable PersonName japanese(String label) {
        Matcher two = JAPANESE.matcher(label);
        boolean person = two.matches()
                && !OfficeTitles.OFFICE.matcher(two.group(1)).find()
                && !OfficeTitles.OFFICE.matcher(two.group(2)).find()
                && !OfficeTitles.BODY.matcher(two.group(2)).find()
                && !isOneOffice(two.group(1), two.group(2))
                && !isGroup(two.group(1), two.group(2))
                && !RecordFields.isAnonymous(two.group(1));
        return person ? new PersonName(two.group(1), two.group(2), null) : null;
    }

    /** Whether {@code one} is where somebody of the surname {@code other} works: 営業部 早川, 設計 早川. */
    private static boolean isGroup(String one, String other) {
        List<Word> words = Words.of(one);
        boolean name = words.stream().allMatch(word -> word.kind() == Word.Kind.PERSON);
        boolean body =
                one.length() >= MIN_GROUP && OfficeTitles.BODY.matcher(one).find();
        boolean noun = words.size() == 1 && NameWeights.isNoun(words.getFirst()) && PersonShape.isProperName(other);
        return !name && (body || noun);
    }

    /** Whether an office begins in {@code one} and ends in {@code other}, its letters apart: 議　長. */
    private static boolean isOneOffice(String one, String other) {
        Matcher office = OfficeTitles.OFFICE.matcher(one + other);
        return office.find() && office.start() < one.length();
    }
}
