package dev.hatsugen.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a font on the machine that can draw Japanese. */
public final class JapaneseFonts {

    /** Families that are known to be readable in small sizes, best first; any other that can draw Japanese will do. */
    private static final List<String> PREFERRED = List.of(
            "Noto Sans CJK JP", "Noto Sans JP", "IPAPGothic", "IPAGothic", "Yu Gothic", "Hiragino Sans", "Meiryo");

    private static final Logger LOG = LoggerFactory.getLogger(JapaneseFonts.class);
    private static final String SAMPLE = "発言者とコミュニティバス、髙﨑穂々";
    private static final int SIZE = 12;

    private JapaneseFonts() {}

    /** The best installed font that has a glyph for everything Japanese; empty where there is none, or no way to ask for it. */
    public static Optional<Font> installed() {
        try {
            return best(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) { // a machine without fontconfig, or without any font
            LOG.debug("Java finds no fonts", e);
            return Optional.empty();
        }
    }

    private static Optional<Font> best(String[] families) {
        return Arrays.stream(families)
                .map(family -> new Font(family, Font.PLAIN, SIZE))
                .filter(JapaneseFonts::canDraw)
                .min(Comparator.comparingInt(JapaneseFonts::rank).thenComparing(font -> font.getFamily()));
    }

    private static boolean canDraw(Font font) {
        return !font.getFamily().equals(Font.DIALOG) && font.canDisplayUpTo(SAMPLE) < 0;
    }

    private static int rank(Font font) {
        int at = PREFERRED.indexOf(font.getFamily());
        return at < 0 ? PREFERRED.size() : at;
    }
}
