package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.regex.Pattern;

/** Words of a list that look like a name and are an office without its holder: 副会長, 会計, 学校長, PTA会長. */
final class NoName {

    private static final Pattern DUTY = Lexicon.of("attendance-words").pattern("duty");

    /** Deputy Leader, in capitals as a name is. */
    private static final Pattern LESSER_OFFICE =
            Pattern.compile("(?i)(?:(?:" + Lexicon.of("told-english").expression("rank-before") + ")[ -])+(?:"
                    + Lexicon.of("told-english").expression("office") + ")");

    /** Of a surname and a given name without a blank, at least. */
    private static final int LONG = 5;

    private NoName() {}

    /** Whether {@code name}, read with {@code post} behind it, is nobody's. */
    static boolean is(PersonName name, String post) {
        String surname = name.surname();
        if (AttendanceField.isNobody(surname) || (surname.length() == 1 && OfficeFit.isOfAnother(surname))) {
            return true;
        }
        if (!name.given().isEmpty()) {
            return LESSER_OFFICE.matcher(name.full()).matches();
        }
        if (surname.length() >= LONG && isJapanese(surname) && !OfficeTitles.isName(surname)) {
            return true;
        }
        boolean duty = DUTY.matcher(surname).matches();
        return duty || (!post.isEmpty() && isPartOfOffice(surname, post));
    }

    private static boolean isJapanese(String word) {
        return word.codePoints().allMatch(c -> c >= 0x2E80);
    }

    /** Whether the dictionary has a word that begins in the name and ends in the post, or the name is a body's in capitals. */
    private static boolean isPartOfOffice(String name, String post) {
        boolean office = OfficeTitles.OFFICE.matcher(post).find();
        boolean across = Words.of(name + post).stream()
                .anyMatch(word ->
                        word.span().start() < name.length() && word.span().end() > name.length());
        return office && ((across && isJapanese(name)) || name.matches("\\p{Lu}{2,5}"));
    }
}
