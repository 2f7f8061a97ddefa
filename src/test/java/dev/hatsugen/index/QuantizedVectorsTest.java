package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
    void bytesHoldEverything() {
        Random random = new Random(7);
        QuantizedVectors written = QuantizedVectors.of(
                Stream.generate(() -> vector(random)).limit(5).toList());
        QuantizedVectors read = QuantizedVectors.from(ByteBuffer.wrap(written.toBytes()));
        assertThat(read.toBytes()).isEqualTo(written.toBytes());
        assertThat(read.size()).isEqualTo(5);
        assertThat(QuantizedVectors.from(ByteBuffer.wrap(QuantizedVectors.NONE.toBytes()))
                        .size())
                .isZero();
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
