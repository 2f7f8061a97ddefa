package dev.hatsugen.index;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * Unit vectors in small whole numbers, all of them {@linkplain Rotation turned}. Fresh ones have one byte a component, as
 * {@link ByteVectors}. Those that were written and read have four bits, and a factor that makes their products
 * right in the mean.
 */
public final class QuantizedVectors {

    /** No vectors. */
    public static final QuantizedVectors NONE = new QuantizedVectors(new float[0], new byte[0][]);

    private static final int HEADER = Integer.BYTES + Short.BYTES;

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
            float[] unit = VectorUtil.l2normalize(Rotation.of(vectors.get(i)));
            scales[i] = ByteVectors.level(unit);
            levels[i] = ByteVectors.of(unit);
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

    /** What {@link #from} reads, of fresh vectors. */
    public byte[] toBytes() {
        int dimension = levels.length == 0 ? 0 : levels[0].length;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + scales.length * (Short.BYTES + HalfBytes.lengthOf(dimension)));
        bytes.putInt(scales.length).putShort((short) dimension);
        for (int i = 0; i < scales.length; i++) {
            byte[] coarse = HalfBytes.coarse(levels[i]);
            float product = VectorUtil.dotProduct(levels[i], coarse) * scales[i];
            bytes.putShort(Float.floatToFloat16(1 / product));
            HalfBytes.write(coarse, bytes);
        }
        return bytes.array();
    }

    public static QuantizedVectors from(ByteBuffer bytes) {
        int size = bytes.getInt();
        int dimension = bytes.getShort();
        float[] scales = new float[size];
        byte[][] levels = new byte[size][];
        for (int i = 0; i < size; i++) {
            scales[i] = Float.float16ToFloat(bytes.getShort());
            levels[i] = HalfBytes.read(bytes, dimension);
        }
        return new QuantizedVectors(scales, levels);
    }
}
