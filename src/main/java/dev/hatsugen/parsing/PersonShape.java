package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether words have the shape of a person's name or title, in Japanese or in Latin letters. */
final class PersonShape {

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[［][^（()）\\[\\]［］]*[）)\\]］]");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\s.,'’&/()\\-]+");
    private static final Pattern TITLED = Pattern.compile(
            "(?i)(?:the )?(?:cllrs?|councill?ors?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|sister|brother|father|nurse|hon|inspector|sergeant|judge|justice"
                    + "|senator|ald|alderman|commissioner|representative|rep|sen|deputy|president|mayor|chair)\\b\\.?.*");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:chair(?:man|woman|person)?|vice-chair|co-chair|secretary|treasurer|clerk|director|manager|president|moderator|facilitator"
                    + "|officer|mayor|speaker|minister|councill?or|commissioner|superintendent|counsel|engineer|consultant|applicant"
                    + "|agent|representative|lead|head|dean|provost|registrar|rector|coordinator|member)\\b.*");
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:de|la|del|van|von|der|den|da|dos|el|al|bin|ibn))?(?: \\p{Lu}[\\p{L}'’-]*\\.?){1,3}");
    private static final Pattern WORD_OF_NAME = Pattern.compile("\\p{Lu}\\P{N}*|\\p{Ll}{1,3}|[\\p{Ll}]['’]\\p{Lu}.*");
    /** What somebody does may be written in capitals behind the name: 早川CM. */
    private static final Pattern SURNAME_WORDS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]{1,12}\\p{Lu}{0,5}");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]{2,6}");
    private static final Pattern SURNAME_LETTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i).*\\b(?:the|of|and|for|on|in|with|this|that|new|old|open|next|key|any|other)\\b.*");

    /** Of a name and an office behind it. */
    private static final int MAX_WORDS = 4;

    private PersonShape() {}

    static boolean isPerson(String label) {
        String bare = BRACKETS.matcher(label).replaceAll("").strip();
        if (bare.isEmpty()) {
            return false;
        }
        return LATIN.matcher(bare).matches() ? isLatinPerson(bare) : isJapanesePerson(bare);
    }

    /** Whether {@code label} is one word that the dictionary has as a name, of a place perhaps, or does not have at all. */
    static boolean isProperName(String label) {
        List<Word> words =
                Words.of(OfficeTitles.unhonoured(BRACKETS.matcher(label).replaceAll("")));
        return words.size() == 1
                && (words.getFirst().kind() == Word.Kind.NAME
                        || words.getFirst().kind() == Word.Kind.PERSON);
    }

    /** Whether brackets behind somebody's name say what that person does, and are no name: はやかわ(バザー). */
    static boolean isDuty(String outside, String inside) {
        return (isKana(outside) || isProperName(outside)) && !isPerson(inside);
    }

    /** Whether {@code word} is of kana alone, as people are called by whom all know. */
    static boolean isKana(String word) {
        return KANA.matcher(word).matches();
    }

    /** Whether one letter can be a surname: 東, 湊; a figure or a kana cannot. */
    static boolean isLetterOfName(String letter) {
        return SURNAME_LETTER.matcher(letter).matches()
                && Words.of(letter).getFirst().kind() != Word.Kind.NUMBER;
    }

    /** Whether each word in Latin letters has a capital or is a particle of names, as in {@code Ruth van der Berg}, and no figure. */
    static boolean areWordsOfName(List<String> words) {
        return words.stream().allMatch(word -> WORD_OF_NAME.matcher(word).matches());
    }

    private static boolean isLatinPerson(String bare) {
        String[] words = bare.split("\\s+");
        boolean isShort = words.length <= 6;
        boolean field = RecordFields.isField(words[words.length - 1]) || RecordFields.isField(words[0]);
        if (TITLED.matcher(bare).matches() && isShort) {
            return true;
        }
        if (OFFICE.matcher(bare).matches() && isShort && Character.isUpperCase(bare.charAt(0))) {
            return true;
        }
        boolean named = FULL_NAME.matcher(bare).matches()
                || FULL_NAME.matcher(bare.replaceFirst(",.*", "")).matches();
        return named
                && !field
                && !NO_NAME.matcher(bare.toLowerCase(Locale.ROOT).replaceFirst(",.*", ""))
                        .matches();
    }

    /** A surname that the dictionary knows, a given name behind it perhaps, or the last of several words is one. */
    private static boolean isJapanesePerson(String bare) {
        String[] parts = bare.split("[・／/\\s　]+|(?<=\\p{IsHan})の(?=\\p{IsHan})");
        String name = parts.length == 0 ? "" : OfficeTitles.unhonoured(parts[parts.length - 1]);
        if (!SURNAME_WORDS.matcher(name).matches()) {
            return false;
        }
        List<Word> words = Words.of(name);
        return !words.isEmpty()
                && words.size() <= MAX_WORDS
                && words.getFirst().kind() == Word.Kind.PERSON
                && words.stream().allMatch(Word::isContent);
    }
}
