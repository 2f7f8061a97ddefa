package dev.hatsugen.index;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * Unit vectors in one byte a component: each is divided by its largest component and rounded to 1/127 of it, so a component is off
 * by at most 1/254 of the largest one.
 */
public final class QuantizedVectors {

    /** No vectors. */
    public static final QuantizedVectors NONE = new QuantizedVectors(new float[0], new byte[0][]);

    private static final int MAX_LEVEL = 127;

    private final float[] scales;
    private final byte[][] levels;

    private QuantizedVectors(float[] scales, byte[][] levels) {
        this.scales = scales;
        this.levels = levels;
    }

    /** @param vectors of the same length, of any norm but 0 */
    static QuantizedVectors of(List<float[]> vectors) {
        float[] scales = new float[vectors.size()];
        byte[][] levels = new byte[vectors.size()][];
        for (int i = 0; i < scales.length; i++) {
            float[] unit = VectorUtil.l2normalize(vectors.get(i).clone());
            float largest = 0;
            for (float component : unit) {
                largest = Math.max(largest, Math.abs(component));
            }
            scales[i] = largest / MAX_LEVEL;
            levels[i] = new byte[unit.length];
            for (int j = 0; j < unit.length; j++) {
                levels[i][j] = (byte) Math.round(unit[j] / scales[i]);
            }
        }
        return new QuantizedVectors(scales, levels);
    }

    public int size() {
        return scales.length;
    }

    /** The greatest cosine of one of these vectors and one of {@code others}, from -1 to 1; 0 where there are no others. */
    public double nearest(int vector, QuantizedVectors others) {
        double best = others.size() == 0 ? 0 : -1;
        for (int i = 0; i < others.scales.length; i++) {
            double cosine = VectorUtil.dotProduct(levels[vector], others.levels[i]) * scales[vector] * others.scales[i];
            best = Math.max(best, cosine);
        }
        return Math.clamp(best, -1, 1);
    }

    /** What {@link #from} reads. */
    public byte[] toBytes() {
        int dimension = levels.length == 0 ? 0 : levels[0].length;
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + scales.length * (Float.BYTES + dimension));
        bytes.putInt(scales.length);
        for (int i = 0; i < scales.length; i++) {
            bytes.putFloat(scales[i]).put(levels[i]);
        }
        return bytes.array();
    }

    public static QuantizedVectors from(ByteBuffer bytes) {
        int size = bytes.getInt();
        if (size == 0) {
            return NONE;
        }
        int dimension = bytes.remaining() / size - Float.BYTES;
        float[] scales = new float[size];
        byte[][] levels = new byte[size][dimension];
        for (int i = 0; i < size; i++) {
            scales[i] = bytes.getFloat();
            bytes.get(levels[i]);
        }
        return new QuantizedVectors(scales, levels);
    }
}
