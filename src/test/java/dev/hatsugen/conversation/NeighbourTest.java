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
        "その前, -1",
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
        assertThat(Neighbour.alone(new Ellipsis(words, false))
                        .map(Neighbour::step)
                        .orElse(0))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "前の会議でも同じことを言ってた, 前の会議, -1",
        "'それを聞いた川上さん、次の回では何と', 次の回, 1",
        "What did she say at the previous meeting, at the previous meeting, -1",
        "and at the next one?, at the next one, 1",
        "前回転倒の話, '', 0",
        "橋の前の会議室, '', 0",
        "その後どうなった, '', 0",
        "その前に直したの, '', 0",
        "when is the next train, '', 0",
        "what about the bridge, '', 0"
    })
    void a_sentence_may_hold_them(String sentence, String words, int step) {
        assertThat(Neighbour.within(sentence).map(Neighbour::words).orElse("")).isEqualTo(words);
        assertThat(Neighbour.within(sentence).map(Neighbour::step).orElse(0)).isEqualTo(step);
    }
}
