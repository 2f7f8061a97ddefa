package dev.hatsugen.question;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Japanese name that the minutes write without a blank between surname and given name (石原幸太郎). */
final class UnsegmentedName {

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}[\\p{IsHan}々ヶぁ-ヺ]{2,6}");
    private static final int USUAL = 2;
    private static final int LONG = 3;
    private static final int MIN_FOR_LONG = 5;

    private UnsegmentedName() {}

    /**
     * What its surname may be: what the dictionary takes for one, one character (森早苗) only before a given name that it knows; where
     * it knows none, two characters, of a long name three as well.
     *
     * @param name folded
     * @return empty for what is no such name
     */
    static Set<String> surnames(String name) {
        if (!NAME.matcher(name).matches()) {
            return Set.of();
        }
        List<Word> words = Words.of(name);
        Word first = words.getFirst();
        if (words.size() > 1
                && first.kind() == Word.Kind.PERSON
                && (first.surface().length() > 1 || isGivenName(words))) {
            return Set.of(first.surface());
        }
        return IntStream.rangeClosed(USUAL, name.length() >= MIN_FOR_LONG ? LONG : USUAL)
                .mapToObj(length -> name.substring(0, length))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one name of a person is all that is behind the first word. */
    private static boolean isGivenName(List<Word> words) {
        return words.size() == 2 && words.getLast().kind() == Word.Kind.PERSON;
    }
}
