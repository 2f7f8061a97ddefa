package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 32, 100, 384})
    void anglesStay(int dimension) {
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j <= i; j++) {
                float product = VectorUtil.dotProduct(Rotation.of(axis(i, dimension)), Rotation.of(axis(j, dimension)));
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-5f));
            }
        }
    }

    @Test
    void oneComponentIsSpreadOverAll() {
        for (int i = 0; i < 384; i++) {
            for (float component : Rotation.of(axis(i, 384))) {
                assertThat(Math.abs(component)).as("of axis %d", i).isLessThan(0.3f);
            }
        }
    }

    @Test
    void whatWasStoredFitsTheNextStart() {
        assertThat(Rotation.of(axis(0, 4))).containsExactly(Rotation.of(axis(0, 4)));
    }

    private static float[] axis(int i, int dimension) {
        float[] axis = new float[dimension];
        axis[i] = 1;
        return axis;
    }
}
