package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.TokenVectors;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateInteractionTest {

    private static final GlossingEmbeddingModel MODEL =
            new GlossingEmbeddingModel(RealAnswers.english(), new Glosser(RealCorpus.glossary()));

    @Test
    void theMeanIsWeighted() {
        TokenVectors question =
                TokenVectors.of(List.of("bus", "fare"), List.of(new float[] {1, 0}, new float[] {0, 1}));
        TokenVectors passage = TokenVectors.of(List.of("bus"), List.of(new float[] {1, 0}));
        assertThat(LateInteraction.similarity(question.vectors(), new double[] {3, 1}, passage.vectors()))
                .isCloseTo(0.75, within(0.01));
    }

    @Test
    void aPassageIsNearestToItsOwnWords() {
        PassageSearch index = RealAnswers.index();
        Passage own = index.passages().stream().toList().get(20);
        List<TextSegment> segments =
                index.passages().stream().map(PassageContent::segment).toList();
        List<Double> scores = new LateInteraction(index, () -> MODEL)
                .scoreAll(segments, own.text())
                .content();
        assertThat(scores.get(20)).isCloseTo(1, within(0.02));
        assertThat(scores).allMatch(score -> score <= scores.get(20));
        assertThat(scores.get(19)).isLessThan(0.95);
    }

    @Test
    void aModelWithoutTokensPrefersNothing() {
        PassageSearch index = RealAnswers.index();
        List<TextSegment> segments =
                index.passages().stream().limit(3).map(PassageContent::segment).toList();
        assertThat(new LateInteraction(index, TownMinutes.CharacterPairs::new)
                        .scoreAll(segments, "予算")
                        .content())
                .containsOnly(0.0);
    }
}
