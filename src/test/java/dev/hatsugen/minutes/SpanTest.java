package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 2, 5, true",
        "2, 5, 0, 3, true",
        "0, 9, 3, 4, true",
        "0, 3, 3, 5, false",
        "3, 5, 0, 3, false",
        "0, 1, 7, 8, false"
    })
    void rangesOverlapIfTheyShareACharacter(int start, int end, int otherStart, int otherEnd, boolean overlap) {
        assertThat(new Span(start, end).overlaps(new Span(otherStart, otherEnd)))
                .isEqualTo(overlap);
    }
}
