package dev.hatsugen.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nouns that are the continuative form of a verb (傾き, 遅れ, 断り, 引き継ぎ), so that they find the verb and are found by it: 「傾きは」 and
 * 「傾いており」 ask and say the same.
 */
final class DeverbalNouns {

    /** Kanji, perhaps with kana between them, and one kana of the row i or e behind. */
    private static final Pattern SHAPE = Pattern.compile("\\p{IsHan}[\\p{IsHan}ぁ-ん]{0,4}[いきぎしちにびみりえけげせてねべめれ]");

    private static final String CONTINUATIVE = "いきぎしちにびみり";
    private static final String DICTIONARY = "うくぐすつぬぶむる";

    private DeverbalNouns() {}

    /** The dictionary form of the verb that {@code noun} is made of; {@code noun} where the dictionary has no such verb. */
    static String verb(String noun) {
        return SHAPE.matcher(noun).matches() ? find(noun).orElse(noun) : noun;
    }

    private static Optional<String> find(String noun) {
        String stem = noun.substring(0, noun.length() - 1);
        int row = CONTINUATIVE.indexOf(noun.charAt(noun.length() - 1));
        Stream<String> fiveRows = row < 0 ? Stream.of() : Stream.of(stem + DICTIONARY.charAt(row));
        return Stream.concat(fiveRows, Stream.of(noun + "る"))
                .filter(DeverbalNouns::isVerb)
                .findFirst();
    }

    private static boolean isVerb(String word) {
        List<Word> words = Words.of(word);
        return words.size() == 1
                && words.getFirst().kind() == Word.Kind.VERB
                && words.getFirst().base().equals(word)
                && !Terms.isEmpty(word);
    }
}
