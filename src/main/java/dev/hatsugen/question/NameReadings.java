package dev.hatsugen.question;

import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a name is read: in hiragana, katakana and Latin letters, by the reading that the roster gives, else by the dictionary's. */
final class NameReadings {

    private NameReadings() {}

    static Set<String> of(PersonProfile profile) {
        Set<String> readings = new LinkedHashSet<>();
        Attendee attendee = profile.who().attendee();
        String kana = attendee == null ? null : attendee.name().kana();
        if (kana != null) {
            String[] parts = kana.split("[ 　]", 2);
            add(parts[0], parts.length > 1 ? parts[1] : "", readings);
            return readings;
        }
        for (String surname : profile.surnames()) {
            String read = reading(surname);
            String given = attendee == null ? "" : reading(attendee.name().given());
            if (!read.isEmpty()) {
                add(read, given, readings);
            }
        }
        return readings;
    }

    private static void add(String surname, String given, Set<String> readings) {
        readings.add(surname);
        readings.add(Romaji.katakana(surname));
        String latin = Romaji.withoutLongVowels(Romaji.of(surname));
        readings.add(latin);
        if (!given.isEmpty()) {
            String latinGiven = Romaji.withoutLongVowels(Romaji.of(given));
            readings.add(surname + given);
            readings.add(Romaji.katakana(surname + given));
            readings.add(latin + " " + latinGiven);
            readings.add(latinGiven + " " + latin);
        }
    }

    /** The reading of a name in kanji or kana, in hiragana; empty where the dictionary does not know it. */
    private static String reading(String name) {
        StringBuilder reading = new StringBuilder();
        List<Word> words = Words.of(name);
        for (Word word : words) {
            reading.append(Romaji.hiragana(word.reading()));
        }
        return reading.toString().matches("[ぁ-ゖー]{2,}") ? reading.toString() : "";
    }
}
