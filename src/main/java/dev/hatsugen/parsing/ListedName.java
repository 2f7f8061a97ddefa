package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether words of a list beside the label of a speaker are the speaker's name, though they may be short and unknown. */
final class ListedName {

    private static final Pattern UNTIL = Lexicon.of("legends").pattern("until");
    private static final Pattern LATIN =
            Pattern.compile("(?=.*\\p{Ll})\\p{Lu}[\\p{IsLatin}.'’-]*(?: [\\p{IsLatin}.'’-]+){0,3}");
    private static final Pattern JAPANESE = Pattern.compile(
            LegendNames.LETTER + "{1,5}(?:[ 　]" + LegendNames.LETTER + "{1,5})?|[\\p{IsKatakana}ー・]{2,16}");
    /** Initials, a number, a handle; a name has a capital and goes on with small letters. */
    private static final Pattern NO_LATIN_NAME = Pattern.compile(
            "\\p{L}{1,2}|(?!Ma?c)\\p{L}{0,8}\\p{Lu}\\p{L}{0,8}\\p{Lu}\\p{L}{0,3}|.*[0-9].*|[^\\p{Lu}]*");

    private static final Pattern HAN_LETTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern COUNTED =
            Pattern.compile("[〇一二三四五六七八九十百千]" + Lexicon.of("speaker-labels").expression("counter") + "$");
    private static final Pattern DUTY = Lexicon.of("attendance-words").pattern("duty");

    private ListedName() {}

    /**
     * The person whose name {@code words} are; null where they are none, or where somebody else is called so later.
     *
     * @param remark what is in brackets behind them
     * @param label the label that stands beside them
     */
    static @Nullable PersonEntry read(String words, String remark, String label) {
        String post = remark.isEmpty() ? label : label + "（" + remark + "）";
        if (UNTIL.matcher(remark).find()) {
            return null;
        }
        if (LATIN.matcher(words).matches()) {
            PersonEntry latin = NamedPerson.read(words, List.of());
            return latin == null || !latin.post().isEmpty() ? null : new PersonEntry(latin.name(), post);
        }
        String bare = words.matches(".*[ 　].*") ? OfficeTitles.withoutCourtesy(words) : OfficeTitles.unhonoured(words);
        if (!JAPANESE.matcher(bare).matches() || isOther(bare)) {
            return null;
        }
        PersonEntry cut = EntryCuts.likeliest(bare, null, new CutWeights(List.of()));
        if (cut != null) {
            return cut.post().isEmpty() ? new PersonEntry(cut.name(), post) : null;
        }
        return isHeld(bare, label) || isGuessed(bare) ? new PersonEntry(new PersonName(bare, "", null), post) : null;
    }

    /** Whether the dictionary knows the name, or it is in Latin letters or in two parts. */
    static boolean isCertain(PersonName name) {
        CutWeights weights = new CutWeights(List.of());
        return LATIN.matcher(name.surname()).matches()
                || !name.given().isEmpty()
                || weights.name(name.surname(), "") >= weights.leastName()
                || PersonShape.isProperName(name.surname());
    }

    /** Whether a label is somebody's name, so that what is beside it is the given name or something else of the same person. */
    static boolean isName(String label) {
        String bare = OfficeTitles.unhonoured(Brackets.removed(label));
        if (EntryText.isJapanese(bare)) {
            return PersonShape.isProperName(bare) || (bare.length() > 1 && PersonShape.isPerson(bare));
        }
        return !NO_LATIN_NAME.matcher(bare).matches();
    }

    private static boolean isOther(String word) {
        return OfficeTitles.OFFICE.matcher(word).find()
                || (OfficeTitles.BODY.matcher(word).find() && !PersonShape.isProperName(word))
                || DUTY.matcher(word).matches()
                || RecordFields.isField(word)
                || RecordFields.isAnonymous(word);
    }

    /** Whether it is likelier that the word is the name of who holds the office than anything else. */
    private static boolean isHeld(String word, String office) {
        PersonEntry holder = EntryCuts.likeliest(office + "　" + word, null, new CutWeights(List.of()));
        return holder != null
                && holder.name().joined().equals(word)
                && Words.of(word).stream().noneMatch(NameWeights::isNoun);
    }

    /** Whether the dictionary does not say that the word is another one, or knows no more than its letters. */
    private static boolean isGuessed(String word) {
        List<Word> words = Words.of(word);
        boolean name = words.stream().allMatch(ListedName::isPartOfName)
                && !COUNTED.matcher(word).find();
        return PersonShape.isLetterOfName(word)
                || (word.length() > 1 && name)
                || (words.size() == 1 && words.getFirst().reading().equals(word));
    }

    private static boolean isPartOfName(Word part) {
        return switch (part.kind()) {
            case PERSON, NAME -> true;
            case NOUN, NUMBER, MINOR, MARK -> HAN_LETTER.matcher(part.surface()).matches();
            default -> false;
        };
    }
}
