package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether words refer to somebody: by the surname, and where another one at the meeting bears it, by the whole name or the surname with
 * the post that only this one holds.
 */
final class References {

    private static final Pattern BLANKS = Pattern.compile("(?<!\\p{IsLatin})[\\s　]+|[\\s　]+(?!\\p{IsLatin})");

    private final String surname;
    private final List<String> names;

    /**
     * @param person who is referred to
     * @param attendees all those of the meeting whose minutes the words are of
     */
    References(Attendee person, List<Attendee> attendees) {
        this.surname = folded(person.name().surname());
        List<Attendee> namesakes = attendees.stream()
                .filter(other -> folded(other.name().surname()).equals(surname))
                .filter(other -> !other.key().equals(person.key()))
                .toList();
        this.names = namesakes.isEmpty() ? List.of(surname) : distinctNames(person, namesakes);
    }

    private List<String> distinctNames(Attendee person, List<Attendee> namesakes) {
        String post = folded(person.post());
        boolean isOwnPost = !post.isEmpty()
                && namesakes.stream().noneMatch(other -> folded(other.post()).startsWith(post));
        return Stream.of(
                        person.name().given().isEmpty()
                                ? ""
                                : folded(person.name().full()),
                        isOwnPost ? surname + post : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether {@code words} name the person. */
    boolean areIn(String words) {
        String text = folded(words);
        return names.stream().anyMatch(name -> isIn(text, name));
    }

    private boolean isIn(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            if (isWhole(text, at, at + name.length())) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }

    /** Whether no longer word holds what is found: Lee is not in asleep, 森 not in 森林. */
    private boolean isWhole(String text, int start, int end) {
        if (isLatin(text.charAt(start))) {
            return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
        }
        return surname.length() > 1
                || Words.of(text).stream()
                        .anyMatch(word -> word.span().start() == start
                                && word.surface().equals(surname)
                                && word.kind() == Word.Kind.PERSON);
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String folded(String words) {
        return BLANKS.matcher(Folding.fold(words)).replaceAll("");
    }
}
