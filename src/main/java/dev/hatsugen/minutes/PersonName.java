package dev.hatsugen.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A person's name.
 *
 * @param surname 姓, as the source writes it
 * @param given 名, empty where the source does not give it
 * @param kana the reading in hiragana, surname and given name separated by a blank, where it is known
 */
public record PersonName(
        String surname, String given, @Nullable String kana) {

    /** @throws IllegalArgumentException if the surname is blank */
    public PersonName {
        if (surname.isBlank()) {
            throw new IllegalArgumentException("a name needs a surname");
        }
    }

    /** Surname and given name, separated by one blank, in the order of their script. */
    public String full() {
        if (given.isEmpty()) {
            return surname;
        }
        return isLatin() ? given + " " + surname : surname + " " + given;
    }

    private boolean isLatin() {
        return Character.UnicodeScript.of(surname.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Surname and given name in one. */
    public String joined() {
        return surname + given;
    }

    public PersonName withKana(String reading) {
        return new PersonName(surname, given, reading);
    }
}
