package dev.hatsugen.index;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Turns vectors in their space, always in the same way. Angles stay; what was in a few large components is spread over all of them, so
 * that few bits a component are enough (Gao and Long, RaBitQ, 2024). Signs that look random, then Hadamard matrices over the two ends
 * of the vector, twice.
 */
final class Rotation {

    private static final int ROUNDS = 2;
    private static final long SEED = 1;

    /** Components after which the signs begin again. */
    private static final int SIGNS = 4096;

    /** Which components change their sign, of each step. */
    private static final BitSet[] FLIPPED = flipped(2 * ROUNDS);

    private Rotation() {}

    /** A vector of the same length and norm. */
    static float[] of(float[] vector) {
        float[] turned = vector.clone();
        int block = Integer.highestOneBit(turned.length);
        for (int step = 0; step < FLIPPED.length; step++) {
            flip(turned, FLIPPED[step]);
            mix(turned, step % 2 == 0 ? 0 : turned.length - block, block);
        }
        return turned;
    }

    private static BitSet[] flipped(int steps) {
        Random signs = new Random(SEED);
        return IntStream.range(0, steps)
                .mapToObj(step -> {
                    byte[] drawn = new byte[SIGNS / Byte.SIZE];
                    signs.nextBytes(drawn);
                    return BitSet.valueOf(drawn);
                })
                .toArray(BitSet[]::new);
    }

    private static void flip(float[] vector, BitSet flipped) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] = flipped.get(i % SIGNS) ? -vector[i] : vector[i];
        }
    }

    /** Multiplies {@code length} components, a power of two, with the orthonormal Hadamard matrix. */
    private static void mix(float[] vector, int from, int length) {
        for (int half = 1; half < length; half *= 2) {
            for (int first = from; first < from + length; first += 2 * half) {
                for (int i = first; i < first + half; i++) {
                    float one = vector[i];
                    float other = vector[i + half];
                    vector[i] = one + other;
                    vector[i + half] = one - other;
                }
            }
        }
        float norm = (float) Math.sqrt(length);
        for (int i = from; i < from + length; i++) {
            vector[i] /= norm;
        }
    }
}
