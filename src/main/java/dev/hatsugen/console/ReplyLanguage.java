package dev.hatsugen.console;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language of our own words. */
final class ReplyLanguage {

    private static final Set<UnicodeScript> JAPANESE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private ReplyLanguage() {}

    /** Japanese where any of the words is written in it, or where the system is Japanese; else English. */
    static Locale of(@Nullable String... words) {
        boolean japanese = Arrays.stream(words)
                .filter(Objects::nonNull)
                .flatMapToInt(String::codePoints)
                .anyMatch(c -> JAPANESE.contains(UnicodeScript.of(c)));
        return japanese ? Locale.JAPANESE : ofSystem();
    }

    /** For where no words of the user tell it. */
    static Locale ofSystem() {
        boolean japanese = Locale.getDefault().getLanguage().equals(Locale.JAPANESE.getLanguage());
        return japanese ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
