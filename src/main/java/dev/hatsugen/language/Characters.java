package dev.hatsugen.language;

/** What {@link Folding} knows of single characters. */
final class Characters {

    /** Pairs: a variant and the form it is folded to. */
    private static final String VARIANTS = "髙高穗穂櫻桜澤沢﨑崎碕崎嵜崎邊辺邉辺齋斎齊斉濱浜濵浜廣広國国學学會会德徳眞真嶋島嶌島惠恵藏蔵瀨瀬增増黑黒榮栄圓円條条冨富淵渕曾曽"
            + "龍竜鐵鉄莊荘豐豊條条萬万與与澁渋實実壽寿靜静顯顕禮礼嶽岳晉晋祿禄舘館槇槙栁柳塚塚神神福福祥祥諸諸郞郎都都隆隆吉吉緖緒"
            + "將将鷗鴎內内步歩戶戸橫横淸清朗朗來来氣気變変學学關関對対應応擴拡據拠辨弁邦邦彌弥彥彦槪概曉暁亞亜緣縁餠餅繩縄籠篭";

    /** The unified ideographs of Unicode 1, none of which NFKC changes. */
    private static final char FIRST_KANJI = '\u4E00';

    private static final char LAST_KANJI = '\u9FA5';

    private static final char[] VARIANT = new char[0x10000];

    static {
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            VARIANT[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
    }

    private Characters() {}

    /** The form that a variant kanji is folded to; any other character itself. */
    static char withoutVariant(char c) {
        return VARIANT[c] == 0 ? c : VARIANT[c];
    }

    /** Whether a character is one of the most frequent ones that stay as they are, and no mark that composes with the one before. */
    static boolean isPlain(char c) {
        boolean isAscii = c >= ' ' && c <= '~' && !(c >= 'A' && c <= 'Z');
        boolean isKana = c >= 'ぁ' && c <= 'ー' && !isSoundMark(c);
        boolean isKanji = c >= FIRST_KANJI && c <= LAST_KANJI && VARIANT[c] == 0;
        return isAscii || isKana || isKanji || c == '、' || c == '。';
    }

    /** Whether a code point composes with the one before it. */
    static boolean isMark(int c) {
        return c == 'ﾞ' || c == 'ﾟ' || isSoundMark(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSoundMark(int c) {
        return c == '\u3099' || c == '\u309A';
    }
}
