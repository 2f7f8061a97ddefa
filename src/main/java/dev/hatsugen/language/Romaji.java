package dev.hatsugen.language;

import java.util.HashMap;
import java.util.Map;

/** Kana in Latin letters, after Hepburn. */
public final class Romaji {

    private static final String TABLE =
            "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to "
                    + "ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro "
                    + "ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo "
                    + "パ pa ピ pi プ pu ペ pe ポ po ヴ vu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo "
                    + "キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo "
                    + "ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ジェ je ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo "
                    + "ファ fa フィ fi フェ fe フォ fo ティ ti ディ di デュ dyu トゥ tu ドゥ du ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa";

    private static final Map<String, String> SYLLABLES = new HashMap<>();

    static {
        String[] cells = TABLE.split(" ");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            SYLLABLES.put(cells[i], cells[i + 1]);
        }
    }

    private Romaji() {}

    /** {@code kana} with long vowels written out (ゴトウ: gotou); what is no kana stays. */
    public static String of(String kana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        int at = 0;
        while (at < kana.length()) {
            int length = at + 1 < kana.length() && SYLLABLES.containsKey(katakana(kana.substring(at, at + 2))) ? 2 : 1;
            String piece = katakana(kana.substring(at, at + length));
            String syllable = SYLLABLES.getOrDefault(piece, piece);
            at += length;
            if (piece.equals("ッ")) {
                doubled = true;
            } else if (!piece.equals("ー")) {
                latin.append(doubled ? syllable.substring(0, 1) : "").append(syllable);
                doubled = false;
            }
        }
        return latin.toString();
    }

    /** Latin letters without the marks of long vowels, so that Ito, Itō, Itou and Itoh are one. */
    public static String withoutLongVowels(String latin) {
        return Folding.fold(latin)
                .replaceAll("[āâ]", "a")
                .replaceAll("[īî]", "i")
                .replaceAll("[ūû]", "u")
                .replaceAll("[ēê]", "e")
                .replaceAll("[ōô]", "o")
                .replaceAll("o[uh](?![aeiouy])|oo", "o")
                .replaceAll("uu", "u");
    }

    /** {@code text} with its katakana as hiragana. */
    public static String hiragana(String text) {
        StringBuilder hiragana = new StringBuilder(text.length());
        text.chars().forEach(c -> hiragana.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 0x60) : (char) c));
        return hiragana.toString();
    }

    /** {@code text} with its hiragana as katakana. */
    public static String katakana(String text) {
        StringBuilder katakana = new StringBuilder(text.length());
        text.chars().forEach(c -> katakana.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : (char) c));
        return katakana.toString();
    }
}
