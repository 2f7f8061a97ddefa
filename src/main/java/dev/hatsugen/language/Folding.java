package dev.hatsugen.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes ways of writing the same word alike, for finding: Unicode NFKC (widths, ligatures, circled figures), lower case, variant
 * kanji (髙 and 高), long-vowel marks and hyphens that stand for them. Offsets into the original are kept.
 */
public final class Folding {

    private static final Pattern WITHOUT_SHAPE = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\p{Cf}]");

    private static final String DASHES = "-‐‑‒–—―─━−";

    private static final Pattern DASH_FOR_LONG_VOWEL =
            Pattern.compile("(?<=[ァ-ヺー])[" + DASHES + "](?![" + DASHES + "\\s])");

    private Folding() {}

    /**
     * Folded text and its way back.
     *
     * @param text the folded characters
     * @param offsets for each of them the offset of the original it came from, and one more: the original's length
     */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
    public record Folded(String text, int[] offsets) {}

    /** The folded form of {@code text}. */
    public static String fold(String text) {
        boolean isFolded = text.chars().allMatch(c -> Characters.isPlain((char) c) && DASHES.indexOf(c) < 0);
        return isFolded ? text : foldWithOffsets(text).text();
    }

    /** The folded form of {@code text} with the offset of every character's origin. */
    public static Folded foldWithOffsets(String text) {
        Folded folded = withOffsets(text, Folding::foldCluster);
        return new Folded(withLongVowelMarks(folded.text()), folded.offsets());
    }

    /** Dashes that stand for a long-vowel mark behind katakana (サーバ―, デ－タ) as that mark; a double dash is punctuation. */
    private static String withLongVowelMarks(String text) {
        if (text.chars().noneMatch(c -> DASHES.indexOf(c) >= 0)) {
            return text;
        }
        return DASH_FOR_LONG_VOWEL.matcher(text).replaceAll("ー");
    }

    /** {@code text} with widths and ligatures made alike (NFKC) and nothing else, with the offset of every character's origin. */
    public static Folded widthsWithOffsets(String text) {
        return withOffsets(text, cluster -> Normalizer.normalize(cluster, Normalizer.Form.NFKC));
    }

    private static Folded withOffsets(String text, UnaryOperator<String> alike) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int end = clusterEnd(text, at);
            String cluster = text.substring(at, end);
            String form = needsNoFolding(cluster) ? cluster : alike.apply(cluster);
            if (folded.length() + form.length() >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2 + form.length());
            }
            Arrays.fill(offsets, folded.length(), folded.length() + form.length(), at);
            folded.append(form);
            at = end;
        }
        offsets[folded.length()] = text.length();
        return new Folded(folded.toString(), Arrays.copyOf(offsets, folded.length() + 1));
    }

    /** A character together with the marks that compose with it: か + ゛, ﾊ + ﾟ, a surrogate pair. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Characters.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean needsNoFolding(String cluster) {
        return cluster.length() == 1
                && (Characters.isPlain(cluster.charAt(0)) || Characters.isSoundMark(cluster.charAt(0)));
    }

    /** Variation selectors, joiners and other signs without a shape of their own are left out. */
    private static String foldCluster(String cluster) {
        String shaped = WITHOUT_SHAPE.matcher(cluster).replaceAll("");
        String form = Normalizer.normalize(shaped, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (form.length() == 1) {
            return String.valueOf(Characters.withoutVariant(form.charAt(0)));
        }
        return form;
    }
}
