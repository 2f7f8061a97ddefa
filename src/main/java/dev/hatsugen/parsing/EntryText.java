package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of an attendance list without its mark and its notes.
 *
 * @param outside what is outside of brackets
 * @param remark what is in them
 */
record EntryText(String outside, String remark) {

    private static final int MAX_LENGTH = 40;
    private static final Pattern BRACKETS = Pattern.compile("[\\s　]*[（(]([^（()）]*)[）)][\\s　]*");
    private static final Pattern MARKS = Pattern.compile("^[・･○〇◯●*※\\-\\s　]+");
    private static final Pattern NOTE = Pattern.compile("(?<=\\S)[\\s　]*(?:[（(]?[※＊]|[←⇐]).*$|"
            + Lexicon.of("attendance-words").expression("note-behind"));
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]");
    private static final Pattern OTHER =
            Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー・\\p{N}\\p{IsLatin}\\s　]");

    static EntryText of(String entry) {
        String text = withoutNote(MARKS.matcher(entry).replaceFirst("")).strip();
        List<String> remarks = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            remarks.add(brackets.group(1).strip());
        }
        return new EntryText(brackets.replaceAll(" ").strip(), String.join("、", remarks));
    }

    /** {@code entry} without what is remarked behind it: a star and words, a time of day, a reason. */
    static String withoutNote(String entry) {
        return NOTE.matcher(entry).replaceFirst("");
    }

    /** Whether words begin with a Japanese letter. */
    static boolean isJapanese(String words) {
        return JAPANESE.matcher(words).lookingAt();
    }

    /** Whether the entry is short enough, and Japanese words and nothing else. */
    boolean isCuttable() {
        return outside.length() <= MAX_LENGTH
                && JAPANESE.matcher(outside).find()
                && !OTHER.matcher(outside).find();
    }
}
