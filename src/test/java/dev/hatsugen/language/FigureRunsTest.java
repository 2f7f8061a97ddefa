package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs of figures as no minutes hold them: the work is bounded, and counted here, as a clock would tell of the machine. */
class FigureRunsTest {

    private static final int LENGTH = 2_000;

    @Test
    void noPieceHoldsMoreFiguresThanANumber() {
        String run = "令和" + "一".repeat(LENGTH) + "年の会合。";
        List<Span> pieces = Pieces.of(run);

        assertThat(pieces.stream()
                        .map(piece -> run.substring(piece.start(), piece.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(run);
        assertThat(pieces).allMatch(piece -> piece.length() <= 40);
        assertThat(Words.of(run)).hasSizeLessThanOrEqualTo(run.length());
    }

    @Test
    void textOfMinutesIsNotCutWithinARunOfFigures() {
        String text = "第四十二回会合を二〇二五年二月五日に開いた。".repeat(20);
        assertThat(Pieces.of(text)).containsExactly(new Span(0, text.length()));
    }

    @Test
    void yearsAreLookedForInAFewWordsOnly() {
        Counted words = new Counted(Words.of("一".repeat(LENGTH)));
        for (int at = 0; at < words.size(); at++) {
            assertThat(EraYears.at(words, at)).isEmpty();
        }
        assertThat(words.looked).isLessThanOrEqualTo(2 * LENGTH);

        Counted eras = new Counted(Words.of("令和" + "一".repeat(LENGTH)));
        assertThat(EraYears.at(eras, 0)).isEmpty();
        assertThat(eras.looked).isLessThan(100);
    }

    @Test
    void aLongRunIsNoNumberWithoutBeingFolded() {
        assertThat(JapaneseNumbers.parse("一".repeat(LENGTH))).isEmpty();
        assertThat(JapaneseNumbers.parse(" ４２ ")).hasValue(42);
    }

    /** Counts how often a word is looked at. */
    private static final class Counted extends AbstractList<Word> {

        private final List<Word> words;
        private int looked;

        Counted(List<Word> words) {
            this.words = words;
        }

        @Override
        public Word get(int index) {
            looked++;
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
