package dev.hatsugen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortenerTest {

    private static final String CLAUSE = "あ".repeat(38) + "、";
    private static final String END = "これには反対しない。";

    @Test
    void leavesShortSentencesWhole() {
        assertThat(shortened(CLAUSE + END)).containsExactly(CLAUSE + END);
    }

    @Test
    void keepsTheLastClausesWithThePredicate() {
        assertThat(shortened(CLAUSE + CLAUSE + CLAUSE + END)).containsExactly(CLAUSE + CLAUSE + END);
    }

    @Test
    void keepsAShortTopic() {
        assertThat(shortened("外務省としては、" + CLAUSE + CLAUSE + CLAUSE + END))
                .containsExactly("外務省としては、", CLAUSE + CLAUSE + END);
    }

    @Test
    void neverCutsInsideBracketsNorAClause() {
        String bracket = "「" + CLAUSE + CLAUSE + CLAUSE + "」である。";
        assertThat(shortened(bracket)).containsExactly(bracket);
        String clause = "い".repeat(150) + "。";
        assertThat(shortened(clause)).containsExactly(clause);
    }

    private static List<String> shortened(String text) {
        return Shortener.pieces(text).stream().map(piece -> piece.of(text)).toList();
    }
}
