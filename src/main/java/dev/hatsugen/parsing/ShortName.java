package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that does not say all of who is meant: initials, one word of a name, a surname with an initial, or a handle ({@code GP},
 * {@code Gwen}, {@code G. Pritchard}, 早川, はやかわ, {@code hayakawa}).
 *
 * @param name as it is written
 * @param kind what it gives
 */
record ShortName(PersonName name, Kind kind) {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}|(?:\\p{Lu}\\. ?){2,4}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{IsLatin}'’-]*\\p{Ll}[\\p{IsLatin}'’-]*");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern HANDLE = Pattern.compile("\\p{Ll}[\\p{Ll}-]{2,}");
    private static final Pattern LETTERS = Pattern.compile("[. ]");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}{1,4}");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]{2,}");

    private static final Pattern WHOLE = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,6}");

    /** What a short name gives. */
    enum Kind {
        /** The first letters. */
        INITIALS,
        /** One word in Latin letters: a given name, or a surname. */
        WORD,
        /** The surname, and a letter of the given name. */
        INITIAL_AND_SURNAME,
        /** A Japanese surname. */
        SURNAME,
        /** How a surname is read, or one part of a name from abroad. */
        KANA,
        /** One word in small letters, which may be a Japanese surname in Latin letters. */
        HANDLE
    }

    /** How a short name is one of a full name. */
    enum Fit {
        /** It is none. */
        NONE,
        /** By a surname alone, which others may bear. */
        SURNAME,
        /** By more. */
        CLOSE
    }

    /** That of somebody; null where the name is no short one. */
    static @Nullable ShortName of(PersonName name) {
        String surname = name.surname();
        if (!name.given().isEmpty()) {
            return INITIAL.matcher(name.given()).matches()
                            && WORD.matcher(surname).matches()
                    ? new ShortName(name, Kind.INITIAL_AND_SURNAME)
                    : null;
        }
        if (INITIALS.matcher(surname).matches()) {
            return new ShortName(name, Kind.INITIALS);
        }
        if (WORD.matcher(surname).matches()) {
            return new ShortName(name, Kind.WORD);
        }
        if (KANA.matcher(surname).matches()) {
            return new ShortName(name, Kind.KANA);
        }
        if (HANDLE.matcher(surname).matches()) {
            return new ShortName(name, Kind.HANDLE);
        }
        boolean japanese = KANJI.matcher(surname).matches() && !OfficeTitles.isFullName(surname);
        return japanese ? new ShortName(name, Kind.SURNAME) : null;
    }

    /** Whether {@code name} gives both names in full. */
    static boolean isFull(PersonName name) {
        return !name.given().isEmpty() && of(name) == null;
    }

    /** Whether {@code name} gives both names, written as one perhaps. */
    static boolean isWhole(PersonName name) {
        String surname = name.surname();
        return isFull(name)
                || (name.given().isEmpty()
                        && of(name) == null
                        && (WHOLE.matcher(surname).matches()
                                ? OfficeTitles.isFullName(surname)
                                : SurnameReadings.hasParts(name)));
    }

    /** Whether it is in Japanese letters. */
    boolean isJapanese() {
        return kind == Kind.SURNAME || kind == Kind.KANA;
    }

    /** What {@link #form} short names of {@code name} can have. */
    static Set<String> formsOf(PersonName name) {
        Set<String> forms = SurnameReadings.inLatin(name);
        forms.addAll(List.of(
                Initials.of(name),
                Folding.fold(name.surname()),
                Folding.fold(name.given()).split(" ")[0]));
        return forms;
    }

    /** What it is found by: the letters, or the word. */
    String form() {
        if (kind == Kind.KANA) {
            return Romaji.hiragana(name.surname());
        }
        if (kind == Kind.HANDLE) {
            return Romaji.withoutLongVowels(Folding.fold(name.surname()));
        }
        return kind == Kind.INITIALS ? LETTERS.matcher(name.surname()).replaceAll("") : Folding.fold(name.surname());
    }

    /** How this is a short form of {@code whole}. */
    Fit fit(PersonName whole) {
        String surname = Folding.fold(whole.surname());
        String given = Folding.fold(whole.given());
        return switch (kind) {
            case INITIALS -> Initials.of(whole).equals(form()) ? Fit.CLOSE : Fit.NONE;
            case INITIAL_AND_SURNAME ->
                surname.equals(form())
                                && given.startsWith(Folding.fold(name.given().substring(0, 1)))
                        ? Fit.CLOSE
                        : Fit.NONE;
            case SURNAME -> surname.equals(form()) ? Fit.SURNAME : Fit.NONE;
            case KANA -> SurnameReadings.of(whole).contains(form()) ? Fit.SURNAME : Fit.NONE;
            case HANDLE ->
                given.split(" ")[0].equals(Folding.fold(name.surname()))
                                || SurnameReadings.inLatin(whole).contains(form())
                        ? Fit.CLOSE
                        : surname.equals(Folding.fold(name.surname())) ? Fit.SURNAME : Fit.NONE;
            case WORD ->
                given.split(" ")[0].equals(form()) ? Fit.CLOSE : surname.equals(form()) ? Fit.SURNAME : Fit.NONE;
        };
    }
}
