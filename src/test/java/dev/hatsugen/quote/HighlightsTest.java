package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final String TEXT = "図書館を開く。路線バスを減らす。プールを直す。";

    private static Highlights.Match match(String words, String wanted, double weight) {
        int at = TEXT.indexOf(words);
        return new Highlights.Match(new Span(at, at + words.length()), wanted, weight);
    }

    private static String best(Highlights.Match... matches) {
        Span best = Highlights.of(TEXT, List.of(matches)).best();
        return best == null ? "" : best.of(TEXT);
    }

    private static List<String> marked(Highlights.Match... matches) {
        return Highlights.of(TEXT, List.of(matches)).matches().stream()
                .map(span -> span.of(TEXT))
                .toList();
    }

    @Test
    void the_sentence_whose_matches_weigh_most_is_the_best() {
        assertThat(best(match("図書館", "a", 1), match("路線バス", "b", 2))).isEqualTo("路線バスを減らす。");
        assertThat(best(match("図書館", "a", 2), match("路線", "b", 1.5), match("減ら", "c", 1)))
                .isEqualTo("路線バスを減らす。");
    }

    @Test
    void what_matches_the_same_counts_once_in_a_sentence_by_its_weightiest() {
        assertThat(best(match("図書館", "a", 3), match("路線", "b", 2), match("バス", "b", 2)))
                .isEqualTo("図書館を開く。");
        assertThat(best(match("図書館", "a", 3), match("路線", "b", 1), match("バス", "b", 4)))
                .isEqualTo("路線バスを減らす。");
    }

    @Test
    void the_first_of_sentences_that_weigh_the_same_is_the_best() {
        assertThat(best()).isEqualTo("図書館を開く。");
        assertThat(best(match("路線", "a", 1), match("プール", "a", 1))).isEqualTo("路線バスを減らす。");
    }

    @Test
    void overlapping_and_adjacent_matches_are_marked_as_one_in_their_order() {
        assertThat(marked(match("プール", "c", 1), match("路線", "a", 1), match("バス", "b", 1)))
                .containsExactly("路線バス", "プール");
        assertThat(marked(match("路線バ", "a", 1), match("線バス", "b", 1))).containsExactly("路線バス");
    }

    @Test
    void a_match_of_no_length_is_not_marked() {
        Highlights.Match empty = new Highlights.Match(new Span(2, 2), "a", 1);

        assertThat(marked(empty, match("プール", "c", 1))).containsExactly("プール");
    }
}
