package dev.hatsugen.writing;

import dev.hatsugen.language.Glosser;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sentence has to look like before anything it says is checked: short, one line, in the right language, without markup. */
final class PlainSentence {

    private static final int MAX_JAPANESE = 160;
    private static final int MAX_ENGLISH = 320;
    private static final Pattern ACTIVE =
            Pattern.compile("https?:|www\\.|://|<[@#:!&/a-zA-Z]|@everyone|@here|]\\(|[`*_~|\\[\\]{}<>]|^[#>-] ");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private PlainSentence() {}

    /** Whether {@code sentence} may be shown at all. */
    static boolean is(String sentence, Locale language) {
        boolean japanese = language.equals(Locale.JAPANESE);
        return !sentence.isBlank()
                && sentence.length() <= (japanese ? MAX_JAPANESE : MAX_ENGLISH)
                && !HIDDEN.matcher(sentence).find()
                && !ACTIVE.matcher(sentence).find()
                && isIn(sentence, japanese);
    }

    private static boolean isIn(String sentence, boolean japanese) {
        return japanese
                ? sentence.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA)
                : !Glosser.isJapanese(sentence);
    }
}
