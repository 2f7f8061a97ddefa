package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every capitalised word of an English sentence is in what it leans on: as it is, as a reading, or as a gloss. */
final class EnglishNameCheck {

    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}'’-]+");
    private static final int STEM = 5;

    private EnglishNameCheck() {}

    /** @param sentence as the model wrote it, as letters tell names from words */
    static boolean holds(String sentence, Evidence evidence) {
        if (Glosser.isJapanese(sentence)) {
            return true;
        }
        Matcher capitalised = CAPITALISED.matcher(sentence);
        while (capitalised.find()) {
            String word = Folding.fold(capitalised.group()).replaceFirst("['’]s$", "");
            boolean first = capitalised.start() == 0;
            if (!first && !stands(word, evidence.english())) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String word, String english) {
        return english.contains(word.length() > STEM + 1 ? word.substring(0, STEM) : word);
    }
}
