package dev.hatsugen.writing;

import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.stream.Collectors;

/** Names in Latin letters, as an English sentence writes them. */
final class Romanized {

    private Romanized() {}

    /** The name by its reading: the one that the minutes give, else the dictionary's; with and without marks for long vowels. */
    static String name(PersonName name) {
        String kana = name.kana();
        String latin = Romaji.of(kana != null ? kana : reading(name.surname()) + " " + reading(name.given()));
        return latin + " " + Romaji.withoutLongVowels(latin);
    }

    private static String reading(String written) {
        return Words.of(written).stream().map(Word::reading).collect(Collectors.joining());
    }
}
