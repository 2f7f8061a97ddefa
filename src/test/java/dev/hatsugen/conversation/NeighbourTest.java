package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourTest {

    @ParameterizedTest
    @CsvSource({
        "前回, -1",
        "前の会議, -1",
        "ひとつ前の回, -1",
        "the previous one, -1",
        "last time, -1",
        "次回, 1",
        "その次, 1",
        "at the next meeting, 1",
        "今回, 0",
        "前回の橋, 0",
        "the next bridge, 0",
        "'', 0"
    })
    void whole_words_mean_the_meeting_before_or_after(String words, int step) {
        assertThat(Neighbour.step(words)).isEqualTo(step);
    }
}
