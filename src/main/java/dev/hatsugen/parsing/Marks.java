package dev.hatsugen.parsing;

/** The marks that lines begin with. */
final class Marks {

    private static final String CIRCLES = "○〇◯";
    private static final String OTHERS = "◎◆●■□◇▲△▼▽★☆▪";

    /** Stands for all circles, which sources mix. */
    static final char CIRCLE = '○';

    private static final String BULLETS = "・･•●▪◦■□◆◇→⇒＊*-－―‐–—";
    private static final String KANJI_FIGURES = "〇一二三四五六七八九十百千";

    private Marks() {}

    /**
     * Whether a line begins with a circle. 〇 is a circle and a nought; it is a nought where it goes on with a number from the
     * line above (二〇二 / 〇年).
     */
    static boolean isCircle(Page page, int index) {
        String line = page.text(index);
        if (CIRCLES.indexOf(line.charAt(0)) < 0) {
            return false;
        }
        if (line.charAt(0) != '〇' || index == 0) {
            return true;
        }
        String above = page.text(index - 1);
        boolean figures = KANJI_FIGURES.indexOf(above.charAt(above.length() - 1)) >= 0;
        boolean goesOn = line.length() > 1 && (KANJI_FIGURES + "年月日回番号").indexOf(line.charAt(1)) >= 0;
        return !(figures && goesOn);
    }

    /** Whether a line begins with a mark that some assemblies put before members and officials. */
    static boolean isOtherMark(String line) {
        return OTHERS.indexOf(line.charAt(0)) >= 0;
    }

    static boolean isMark(char c) {
        return CIRCLES.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0;
    }

    /** The mark that a line begins with, one for all kinds of circles. */
    static char group(String line) {
        return CIRCLES.indexOf(line.charAt(0)) >= 0 ? CIRCLE : line.charAt(0);
    }

    /** Whether a line begins with an arrow, which heads an answer, or what came of it. */
    static boolean isArrow(String line) {
        return "→⇒⇨".indexOf(line.charAt(0)) >= 0;
    }

    /** Whether a line begins with the mark of a list item. */
    static boolean isBullet(String line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 && line.length() > 2;
    }
}
