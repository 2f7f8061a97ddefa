package dev.hatsugen.discord.ui;

import java.util.regex.Pattern;

/** About how high texts of a card are on a phone 390 px wide, in pixels: by it, a page ends before a reader has scrolled for long. */
public final class PhoneHeight {

    /** Of the texts of a card, so that all of it is on a screen and a half. */
    public static final int MAX_HEIGHT = 940;

    /** The same where no row to choose from is below them. */
    public static final int MAX_HEIGHT_WITHOUT_MENU = 988;

    /** Between two texts. */
    public static final int GAP = 8;

    /** What is left beside a button. */
    private static final double BESIDE = 225;

    private static final double WIDE = 300;
    private static final double TEXT = 16;
    private static final double SMALL = 12.5;
    private static final double LINE = 1.45;
    private static final int FIRST_WIDE = 0x2000;

    /** What a line beside a button loses where words are not broken, in pixels. */
    private static final double RAGGED = 45;

    private static final double MOSTLY_NARROW = 0.7;

    private static final Pattern MARKS = Pattern.compile("^(?:-# |> |#{1,3} )|\\*\\*|~~|\\\\(?=.)");

    private PhoneHeight() {}

    /**
     * The height of a text.
     *
     * @param markdown of one or more lines
     * @param isBeside whether a button is on its right
     */
    public static int of(String markdown, boolean isBeside) {
        double width = isBeside ? BESIDE : WIDE;
        return (int)
                Math.ceil(markdown.lines().mapToDouble(line -> of(line, width)).sum());
    }

    private static double of(String line, double width) {
        double size = line.startsWith("-# ") ? SMALL : TEXT;
        String words = MARKS.matcher(line).replaceAll("");
        double length =
                words.codePoints().mapToDouble(c -> c < FIRST_WIDE ? 0.5 : 1).sum();
        boolean isNarrow = length < words.length() * MOSTLY_NARROW && length * size > width;
        return Math.max(1, Math.ceil(length * size / (isNarrow && width == BESIDE ? width - RAGGED : width)))
                * size
                * LINE;
    }
}
