package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.segment.TextSegment;
import org.junit.jupiter.api.Test;

class TermCoverageTest {

    private static final Passage LIBRARY = TownMinutes.passage("午後八時");
    private static final Passage BUS = TownMinutes.passage("乗合タクシー");

    private final TermCoverage coverage =
            new TermCoverage(TownMinutes.index(), TownMinutes.GLOSSER, TownMinutes.contents());

    @Test
    void all_words_there_are_everything_and_none_are_nothing() {
        assertThat(probe("図書館の開館時間").in(LIBRARY)).isCloseTo(1, within(1e-9));
        assertThat(probe("図書館の開館時間").in(BUS)).isZero();
    }

    @Test
    void a_word_that_stands_nowhere_weighs_more_than_one_that_does() {
        assertThat(probe("図書館の潜水艦").in(LIBRARY)).isGreaterThan(0).isLessThan(0.5);
    }

    @Test
    void another_word_of_the_same_gloss_counts_in_part() {
        assertThat(probe("library").in(LIBRARY)).isGreaterThan(0);
        assertThat(probe("library").in(BUS)).isZero();
    }

    @Test
    void a_question_about_nothing_is_covered_by_anything() {
        assertThat(probe("何ですか").in(BUS)).isEqualTo(1);
    }

    @Test
    void as_a_scoring_model_it_scores_segments_of_the_index() {
        assertThat(probe("図書館").score(PassageContent.segment(LIBRARY), "").content())
                .isCloseTo(1, within(1e-9));
        TextSegment foreign = TextSegment.from("図書館");
        assertThatThrownBy(() -> probe("図書館").score(foreign, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private TermCoverage.Probe probe(String question) {
        return coverage.probe(TownMinutes.parse(question).topic());
    }
}
