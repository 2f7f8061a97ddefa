package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantizedVectorsTest {

    private static final int DIMENSION = 384;

    @Test
    void aCosineIsOffByLessThanAHundredth() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            float[] one = vector(random);
            float[] other = vector(random);
            assertThat(QuantizedVectors.of(List.of(one)).nearest(0, QuantizedVectors.of(List.of(other))))
                    .isCloseTo(cosine(one, other), within(0.01));
        }
    }

    @Test
    void theNearestOfSeveralCounts() {
        QuantizedVectors question = QuantizedVectors.of(List.of(new float[] {2, 0}, new float[] {0, 1}));
        QuantizedVectors passage = QuantizedVectors.of(List.of(new float[] {1, 1}, new float[] {3, 0}));
        assertThat(question.nearest(0, passage)).isCloseTo(1, within(0.01));
        assertThat(question.nearest(1, passage)).isCloseTo(Math.sqrt(0.5), within(0.01));
        assertThat(question.nearest(0, QuantizedVectors.NONE)).isZero();
    }

    @Test
    void writtenAndReadTheyTakeHalfAByteAComponentAndAreAsNear() {
        Random random = new Random(7);
        double squares = 0;
        double sum = 0;
        int compared = 400;
        for (int i = 0; i < compared; i++) {
            float[] one = vector(random);
            float[] other = random.nextBoolean() ? vector(random) : near(one, random);
            byte[] bytes = QuantizedVectors.of(List.of(other)).toBytes();
            assertThat(bytes.length).isLessThanOrEqualTo(DIMENSION / 2 + 8);
            QuantizedVectors read = QuantizedVectors.from(ByteBuffer.wrap(bytes));
            double error = QuantizedVectors.of(List.of(one)).nearest(0, read) - cosine(one, other);
            squares += error * error;
            sum += error;
        }
        assertThat(Math.sqrt(squares / compared)).isLessThan(0.006);
        assertThat(sum / compared)
                .as("neither too great nor too small in the mean")
                .isCloseTo(0, within(0.001));
    }

    /** As those of language models, which have few components that are far greater than the rest. */
    @Test
    void aFewLargeComponentsDoNotDrownTheOthers() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            float[] one = vector(random);
            float[] other = vector(random);
            one[5] = 20;
            other[5] = -20;
            other[7] = 30;
            QuantizedVectors read = QuantizedVectors.from(
                    ByteBuffer.wrap(QuantizedVectors.of(List.of(other)).toBytes()));
            assertThat(QuantizedVectors.of(List.of(one)).nearest(0, read)).isCloseTo(cosine(one, other), within(0.03));
        }
    }

    @Test
    void anyNumberOfComponentsIsWrittenAndRead() {
        for (int dimension = 1; dimension < 20; dimension++) {
            float[] vector = new float[dimension];
            vector[dimension / 2] = 2;
            QuantizedVectors written = QuantizedVectors.of(List.of(vector, vector));
            QuantizedVectors read = QuantizedVectors.from(ByteBuffer.wrap(written.toBytes()));
            assertThat(read.size()).isEqualTo(2);
            assertThat(written.nearest(1, read)).isCloseTo(1, within(0.02));
        }
        byte[] none = QuantizedVectors.NONE.toBytes();
        assertThat(QuantizedVectors.from(ByteBuffer.wrap(none)).size()).isZero();
    }

    @Test
    void emptyWordsAndMarksAreNoPieces() {
        float[] any = {1};
        TokenVectors tokens = TokenVectors.of(
                List.of("[CLS]", "the", "bus", "##es", ".", "[SEP]"), List.of(any, any, any, any, any, any));
        assertThat(tokens.pieces()).containsExactly("bus", "##es");
        assertThat(tokens.vectors().size()).isEqualTo(2);
    }

    private static float[] vector(Random random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static float[] near(float[] vector, Random random) {
        float[] near = vector.clone();
        for (int i = 0; i < near.length; i++) {
            near[i] += (float) (random.nextGaussian() / 2);
        }
        return near;
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return dot / Math.sqrt(ones * others);
    }
}
