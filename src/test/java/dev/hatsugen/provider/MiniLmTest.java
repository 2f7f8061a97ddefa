package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MiniLmTest {

    /** The length is told before the model is loaded, and so has to be the right one. */
    @Test
    void theLengthOfItsVectorsIsKnownBeforeItIsLoaded() {
        MiniLm model = new MiniLm();
        assertThat(model.dimension()).isEqualTo(MiniLm.loaded().dimension());
        assertThat(model.embed("minutes").content().dimension()).isEqualTo(model.dimension());
    }
}
