package dev.hatsugen.topics;

import java.util.Arrays;

/** A map, drawn as well as the machine can. */
public sealed interface Drawing {

    /** A picture. */
    final class Picture implements Drawing {

        private final byte[] png;

        public Picture(byte[] png) {
            this.png = png.clone();
        }

        /** The bytes of a PNG file. */
        public byte[] png() {
            return Arrays.copyOf(png, png.length);
        }
    }

    /**
     * A table in text, for machines without a Japanese font.
     *
     * @param text lines of columns, to be shown in a font of fixed width
     * @param hint what the operator can do to have pictures, in our words
     */
    record Table(String text, String hint) implements Drawing {}
}
