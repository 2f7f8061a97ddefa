package dev.hatsugen.parsing;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How surnames are read, in hiragana, and where in a name that is written as one the surname ends. */
final class SurnameReadings {

    private static final Pattern PARTS = Pattern.compile("[・＝\\s　]+");

    private SurnameReadings() {}

    /** Of a name that is not parted yet, how each beginning of it is read; of one from abroad, how each part of it is. */
    static Set<String> of(PersonName name) {
        Set<String> readings = new HashSet<>();
        String kana = name.kana();
        if (kana != null) {
            readings.add(Romaji.hiragana(PARTS.split(kana)[0]));
        }
        if (hasParts(name)) {
            PARTS.splitAsStream(name.surname()).map(Romaji::hiragana).forEach(readings::add);
            return readings;
        }
        StringBuilder reading = new StringBuilder();
        boolean whole = name.given().isEmpty();
        for (Word word : Words.of(name.surname() + (whole ? "" : OfficeTitles.ANY_GIVEN_NAME))) {
            reading.append(Romaji.hiragana(word.reading()));
            if (whole || word.span().end() == name.surname().length()) {
                readings.add(reading.toString());
            }
        }
        readings.add(reading(name.surname()));
        return readings;
    }

    /** The same in Latin letters without long vowels; nothing of a name that has no Japanese letters. */
    static Set<String> inLatin(PersonName name) {
        return Glosser.isJapanese(name.surname())
                ? of(name).stream()
                        .map(Romaji::of)
                        .map(Romaji::withoutLongVowels)
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }

    /** Whether it is a name from abroad with its parts: グエン・アン. */
    static boolean hasParts(PersonName name) {
        return PARTS.split(name.surname()).length > 1;
    }

    /** {@code whole}, which is written as one, parted where the beginning of it is {@code surname} or is read so; null where none is. */
    static @Nullable PersonName parted(PersonName whole, String surname) {
        StringBuilder reading = new StringBuilder();
        for (Word word : hasParts(whole) ? List.<Word>of() : Words.of(whole.surname())) {
            reading.append(Romaji.hiragana(word.reading()));
            int end = word.span().end();
            String before = whole.surname().substring(0, end);
            boolean ends = before.equals(surname) || reading.toString().equals(surname);
            if (ends && end < whole.surname().length()) {
                return new PersonName(before, whole.surname().substring(end), whole.kana());
            }
        }
        return null;
    }

    /** How the dictionary reads a name, in hiragana. */
    static String reading(String name) {
        StringBuilder reading = new StringBuilder();
        Words.of(name).forEach(word -> reading.append(Romaji.hiragana(word.reading())));
        return reading.toString();
    }
}
