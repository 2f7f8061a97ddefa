package dev.hatsugen.parsing;

import dev.hatsugen.minutes.PersonName;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first letters of a name in Latin letters, by which notes call people: {@code GP} is Gwen Pritchard. */
final class Initials {

    private static final int MIN_LETTERS = 2;

    private Initials() {}

    /** In capitals; empty where the name is no given name and surname. */
    static String of(PersonName name) {
        String letters = Arrays.stream(
                        (name.given() + " " + name.surname()).strip().split("[\\s.-]+"))
                .filter(word -> !word.isEmpty()
                        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() < MIN_LETTERS ? "" : letters.toUpperCase(Locale.ROOT);
    }

    /** Whether {@code letters} are those of {@code name}, or its first and its last one with some of those between. */
    static boolean areOf(String letters, PersonName name) {
        String all = name.given().isEmpty() ? "" : of(name);
        return letters.equals(all)
                || (letters.length() >= MIN_LETTERS
                        && letters.length() < all.length()
                        && all.charAt(0) == letters.charAt(0)
                        && all.charAt(all.length() - 1) == letters.charAt(letters.length() - 1));
    }

    /** The given name and the first letter of the surname, {@code Gwen P}; empty where the name is not one of each. */
    static String shortened(PersonName name) {
        String[] words = (name.given() + " " + name.surname()).strip().split("\\s+");
        return words.length == 2 && !of(name).isEmpty() ? words[0] + " " + words[1].charAt(0) : "";
    }

    /** {@code name} without the initials that are behind it: {@code Gwen Pritchard GP}. */
    static String without(String name) {
        int last = name.lastIndexOf(' ');
        boolean stated =
                last > 0 && name.substring(last + 1).equals(of(new PersonName(name.substring(0, last), "", null)));
        return stated ? name.substring(0, last) : name;
    }

    /** {@code post} without the initials of its holder before it: {@code GP, treasurer}. */
    static String without(String post, PersonName name) {
        String initials = of(name);
        boolean stated = !initials.isEmpty() && (post + ",").startsWith(initials + ",");
        return stated ? post.substring(initials.length()).replaceFirst("^[,;]\\s*", "") : post;
    }
}
