package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what two meetings say of somebody's offices can be said of one person. */
final class HeldOffices {

    private static final Pattern PIECES = Pattern.compile("[()\\[\\]【】・/,、;&]+|\\s+and\\s+|(?<=\\p{IsHan})\\s+");
    private static final Pattern DUTY =
            Pattern.compile(Lexicon.of("attendance-words").expression("duty"));
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}]");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern LATIN_OFFICE =
            Pattern.compile("(?:" + Lexicon.of("told-english").expression("office") + ")");
    private static final int MIN_LETTERS = 4;

    private HeldOffices() {}

    /** Whether both posts name one office. */
    static boolean areSame(String post, String other) {
        String folded = Folding.fold(other);
        return pieces(post).anyMatchIn(folded) || pieces(other).anyMatchIn(Folding.fold(post));
    }

    /** Whether both posts name offices, and none of one is one of the other. */
    static boolean differ(String post, String other) {
        return pieces(post).holdOffice() && pieces(other).holdOffice() && !areSame(post, other);
    }

    private static Pieces pieces(String post) {
        String ranked = OfficeFit.ranked(Folding.fold(post));
        return new Pieces(Arrays.stream(PIECES.split(ranked))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList());
    }

    /** What a post is made of. */
    private record Pieces(List<String> all) {

        boolean holdOffice() {
            return all.stream().anyMatch(HeldOffices::isOffice);
        }

        boolean anyMatchIn(String post) {
            return all.stream().filter(HeldOffices::isOffice).anyMatch(piece -> isIn(piece, post));
        }
    }

    private static boolean isOffice(String piece) {
        return OfficeTitles.OFFICE.matcher(piece).find()
                || DUTY.matcher(piece).matches()
                || RecordKeeper.isDuty(piece)
                || words(piece).stream()
                        .anyMatch(word -> LATIN_OFFICE
                                .matcher(word.replaceFirst("^.*-", ""))
                                .matches());
    }

    /** Whether {@code post} has the office; in Latin letters every word of it. */
    private static boolean isIn(String office, String post) {
        if (JAPANESE.matcher(office).find()) {
            return OfficeFit.of(office, post) >= OfficeFit.NAMES;
        }
        Set<String> held = words(OfficeFit.ranked(post));
        return held.containsAll(words(office));
    }

    private static Set<String> words(String post) {
        return Arrays.stream(WORDS.split(post))
                .filter(word -> word.length() >= MIN_LETTERS)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
