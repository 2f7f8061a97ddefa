package dev.hatsugen.index;

/**
 * Vectors in one byte a component: each is divided by the largest component and rounded to 1/127 of it, so a component is off by at
 * most 1/254 of the largest one. The length of the vector is lost, its direction stays.
 */
final class ByteVectors {

    private static final int MAX_LEVEL = 127;

    private ByteVectors() {}

    /** @param vector of any norm but 0 */
    static byte[] of(float[] vector) {
        float level = level(vector);
        byte[] levels = new byte[vector.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) Math.round(vector[i] / level);
        }
        return levels;
    }

    /** What one stands for in a component of {@link #of}. */
    static float level(float[] vector) {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest / MAX_LEVEL;
    }

    /** A vector of the same direction, of which {@link #of} makes the same bytes. */
    static float[] toFloats(byte[] levels) {
        float[] vector = new float[levels.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = levels[i];
        }
        return vector;
    }
}
