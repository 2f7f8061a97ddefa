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

    /** Pairs: a variant and the form it is folded to. */
    private static final String VARIANTS = "髙高穗穂櫻桜澤沢﨑崎碕崎嵜崎邊辺邉辺齋斎齊斉濱浜濵浜廣広國国學学會会德徳眞真嶋島嶌島惠恵藏蔵瀨瀬增増黑黒榮栄圓円條条冨富淵渕曾曽"
            + "龍竜鐵鉄莊荘豐豊條条萬万與与澁渋實実壽寿靜静顯顕禮礼嶽岳晉晋祿禄舘館槇槙栁柳塚塚神神福福祥祥諸諸郞郎都都隆隆吉吉緖緒"
            + "將将鷗鴎內内步歩戶戸橫横淸清朗朗來来氣気變変學学關関對対應応擴拡據拠辨弁邦邦彌弥彥彦槪概曉暁亞亜緣縁餠餅繩縄籠篭";

    private static final Pattern WITHOUT_SHAPE = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\p{Cf}]");

    private static final String DASHES = "-‐‑‒–—―─━−";

    private static final Pattern DASH_FOR_LONG_VOWEL =
            Pattern.compile("(?<=[ァ-ヺー])[" + DASHES + "](?![" + DASHES + "\\s])");

    /** The unified ideographs of Unicode 1, none of which NFKC changes. */
    private static final char FIRST_KANJI = '\u4E00';

    private static final char LAST_KANJI = '\u9FA5';

    private static final char[] VARIANT = new char[0x10000];

    static {
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            VARIANT[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
    }

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
        return foldWithOffsets(text).text();
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
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return c == 'ﾞ'
                || c == 'ﾟ'
                || c == '\u3099'
                || c == '\u309A'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Of the most frequent characters, those that stay as they are. */
    private static boolean needsNoFolding(String cluster) {
        if (cluster.length() != 1) {
            return false;
        }
        char c = cluster.charAt(0);
        boolean isPlainAscii = c >= ' ' && c <= '~' && !(c >= 'A' && c <= 'Z');
        boolean isKana = c >= 'ぁ' && c <= 'ー';
        boolean isKanji = c >= FIRST_KANJI && c <= LAST_KANJI && VARIANT[c] == 0;
        return isPlainAscii || isKana || isKanji || c == '、' || c == '。';
    }

    /** Variation selectors, joiners and other signs without a shape of their own are left out. */
    private static String foldCluster(String cluster) {
        String shaped = WITHOUT_SHAPE.matcher(cluster).replaceAll("");
        String form = Normalizer.normalize(shaped, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (form.length() == 1) {
            char variant = VARIANT[form.charAt(0)];
            return variant != 0 ? String.valueOf(variant) : form;
        }
        return form;
    }
}
