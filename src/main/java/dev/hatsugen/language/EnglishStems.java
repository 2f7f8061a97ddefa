package dev.hatsugen.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of English words, so that a word is found in all its forms (abstain: abstained, abstains).
 *
 * @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">The English stemmer of Snowball (Porter2)</a>
 */
public final class EnglishStems {

    /** Shorter words, and those with figures, stay as they are: they are names as often as words. */
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private EnglishStems() {}

    /** The stem of a folded word in Latin letters; any other word as it is. */
    public static String of(String word) {
        if (!WORD.matcher(word).matches()) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The words and their stems. */
    public static Set<String> with(Set<String> words) {
        return words.stream().flatMap(word -> Stream.of(word, of(word))).collect(Collectors.toUnmodifiableSet());
    }
}
