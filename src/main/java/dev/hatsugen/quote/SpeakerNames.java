package dev.hatsugen.quote;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What speakers are called to readers of a language: in Japanese as the record writes them, in English in Latin letters as well. */
public final class SpeakerNames {

    /** Stands behind names that a supplement or the minutes of another meeting give. */
    public static final String SUPPLIED = "※";

    /** Stands before names whose reading is the dictionary's. */
    public static final String GUESSED = "≈";

    private SpeakerNames() {}

    /** The name with its marks, else the label; empty where the record names nobody. */
    public static String of(Speaker speaker, Locale language) {
        Attendee attendee = speaker.attendee();
        if (attendee == null) {
            return speaker.label() == null ? "" : speaker.label();
        }
        return of(attendee.name(), language) + (attendee.provenance().outside() == null ? "" : SUPPLIED);
    }

    /** What fits where there is little room: in English ITO Hanako alone where the reading is known or guessed. */
    public static String brief(Speaker speaker, Locale language) {
        Attendee attendee = speaker.attendee();
        if (attendee == null) {
            return speaker.key();
        }
        String full = attendee.name().full();
        return of(attendee.name(), language).replace(" (" + full + ")", "");
    }

    /** A name: ITO Hanako (伊藤 花子) in English. */
    public static String of(PersonName name, Locale language) {
        boolean isForJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        if (isForJapanese || !Glosser.isJapanese(name.full())) {
            return name.full();
        }
        String kana = name.kana();
        String latin = kana == null ? guessed(name) : latin(kana.split("[ 　]", 2));
        return latin.isEmpty() ? name.full() : latin + " (" + name.full() + ")";
    }

    /**
     * A name whose reading is known.
     *
     * @param full as the minutes write it
     * @param kana in hiragana, surname and given name separated by a blank
     */
    public static String of(String full, String kana, Locale language) {
        return of(new PersonName(full, "", kana), language);
    }

    /** A surname as it is typed in English: Ito; empty where it is in Latin letters already or its reading is not known. */
    public static String typed(PersonName name) {
        String kana = name.kana();
        String read = kana == null ? reading(parted(name).surname()) : kana.split("[ 　]", 2)[0];
        return Glosser.isJapanese(name.full()) && !read.isEmpty() ? capitalized(read) : "";
    }

    private static String guessed(PersonName written) {
        PersonName name = parted(written);
        String surname = reading(name.surname());
        String given = name.given().isEmpty() ? "" : reading(name.given());
        boolean isKnown = !surname.isEmpty() && (name.given().isEmpty() || !given.isEmpty());
        return isKnown ? GUESSED + latin(new String[] {surname, given}) : "";
    }

    /** Surname and given name of a name that is written as one, where the dictionary knows the two as names. */
    private static PersonName parted(PersonName name) {
        List<Word> words = name.given().isEmpty() ? Words.of(name.surname()) : List.of();
        return words.size() == 2 && words.stream().allMatch(word -> word.kind() == Word.Kind.PERSON)
                ? new PersonName(words.getFirst().surface(), words.getLast().surface(), name.kana())
                : name;
    }

    /** Surname and given name in kana, as passports write them. */
    private static String latin(String[] kana) {
        String surname = Romaji.withoutLongVowels(Romaji.of(kana[0])).toUpperCase(Locale.ROOT);
        return kana.length > 1 && !kana[1].isEmpty() ? surname + " " + capitalized(kana[1]) : surname;
    }

    private static String capitalized(String kana) {
        String latin = Romaji.withoutLongVowels(Romaji.of(kana));
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /** How the dictionary reads a name; empty where it does not know it. */
    private static String reading(String name) {
        String reading = Words.of(name).stream().map(Word::reading).collect(Collectors.joining());
        return reading.matches("[ァ-ヶー]+") ? reading : "";
    }
}
