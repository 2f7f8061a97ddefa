package dev.hatsugen.index;

import java.nio.ByteBuffer;

/** Components of four bits each: the odd numbers from -15 to 15. */
final class HalfBytes {

    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;
    private static final int MAX_COMPONENT = MASK;

    /** Between two components, in standard deviations: what loses least of normally spread ones (Max, 1960). */
    private static final double STEP = 0.3352;

    private HalfBytes() {}

    /** The nearest component of four bits to each of {@code levels}, of which the mean is about 0, on a scale of its own. */
    static byte[] coarse(byte[] levels) {
        double squares = 0;
        for (byte level : levels) {
            squares += level * level;
        }
        double step = STEP * Math.sqrt(squares / levels.length);
        byte[] coarse = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
            int odd = 2 * (int) Math.floor(levels[i] / step) + 1;
            coarse[i] = (byte) Math.clamp(odd, -MAX_COMPONENT, MAX_COMPONENT);
        }
        return coarse;
    }

    /** How many bytes so many components take. */
    static int lengthOf(int components) {
        return (components + 1) / 2;
    }

    static void write(byte[] coarse, ByteBuffer bytes) {
        for (int i = 0; i < coarse.length; i += 2) {
            int second = i + 1 < coarse.length ? bits(coarse[i + 1]) : 0;
            bytes.put((byte) (bits(coarse[i]) | second << BITS));
        }
    }

    static byte[] read(ByteBuffer bytes, int components) {
        byte[] coarse = new byte[components];
        for (int i = 0; i < components; i += 2) {
            int both = bytes.get();
            coarse[i] = component(both);
            if (i + 1 < components) {
                coarse[i + 1] = component(both >> BITS);
            }
        }
        return coarse;
    }

    private static int bits(byte component) {
        return (component + MAX_COMPONENT) / 2;
    }

    private static byte component(int bits) {
        return (byte) ((bits & MASK) * 2 - MAX_COMPONENT);
    }
}
