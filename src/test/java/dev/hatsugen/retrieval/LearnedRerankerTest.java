package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.MentionedMonths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LearnedRerankerTest {

    private static final List<Passage> PASSAGES =
            RealAnswers.index().passages().stream().toList();

    @Test
    void a_score_is_a_probability_that_grows_with_its_weights() {
        Map<RankingFeature, Double> weights = new EnumMap<>(RankingFeature.class);
        for (RankingFeature feature : RankingFeature.values()) {
            weights.put(feature, feature == RankingFeature.COVERAGE ? 2.0 : 0.0);
        }
        LinearModel<RankingFeature> model = new LinearModel<>(weights, -1);
        assertThat(model.score(Map.of(RankingFeature.COVERAGE, 0.5))).isCloseTo(0.5, within(1e-9));
        assertThat(model.score(Map.of(RankingFeature.COVERAGE, 1.0))).isGreaterThan(0.7);
    }

    @Test
    void a_file_that_lacks_a_weight_or_is_not_there_is_told() {
        assertThatThrownBy(() -> LinearModel.read("context-ranking.properties", RankingFeature.class))
                .hasMessageContaining("context-ranking.properties lacks");
        assertThatThrownBy(() -> LinearModel.read("no.properties", RankingFeature.class))
                .hasMessageContaining("no.properties");
    }

    @Test
    void the_committed_model_values_what_was_said_before() {
        LinearModel<RankingFeature> model = LinearModel.ofRanking();
        assertThat(model.weights().get(RankingFeature.INTERACTION)).isPositive();
        assertThat(model.weights().get(RankingFeature.CONTEXT_INTERACTION)).isPositive();
        assertThat(model.weights().get(RankingFeature.WANTED_QUESTION)).isPositive();
    }

    @Test
    void the_turn_before_is_of_the_same_meeting_and_of_another_turn() {
        PassageNeighbours neighbours = new PassageNeighbours(RealAnswers.index());
        Passage first = PASSAGES.getFirst();
        assertThat(neighbours.turnBefore(first)).isNull();
        assertThat(neighbours.before(first)).isEmpty();
        for (Passage passage : PASSAGES) {
            Statement before = neighbours.turnBefore(passage);
            assertThat(passage.statement()).isNotEqualTo(before);
            assertThat(neighbours.before(passage))
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(near -> near.meeting().equals(passage.meeting()));
            assertThat(neighbours.earlier(passage))
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(near -> near.statement().equals(passage.statement())
                            && near.span().start() < passage.span().start());
        }
    }

    @Test
    void characters_that_stand_in_a_passage_count_by_their_share() {
        Passage passage = PASSAGES.get(20);
        CharacterOverlap own = new CharacterOverlap(
                passage.text(),
                RealAnswers.index(),
                new PassageContents(RealAnswers.index(), new Glosser(RealCorpus.glossary())));
        assertThat(own.in(passage)).isCloseTo(1, within(1e-9));
        assertThat(own.in(PASSAGES.get(40))).isLessThan(0.5);
    }

    @Test
    void questions_and_requests_end_asking() {
        assertThat(AskedDetail.endsAsking("それは高いのでしょうか。")).isTrue();
        assertThat(AskedDetail.endsAsking("見解を伺いたいと思います。")).isTrue();
        assertThat(AskedDetail.endsAsking("かしこまりました。来週お配りします。")).isFalse();
        assertThat(AskedDetail.endsAsking("could we see it?")).isTrue();
    }

    @Test
    void a_detail_must_be_asked_for_and_given() {
        List<AskedDetail> why = AskedDetail.in("なぜ延ばすのか");
        assertThat(AskedDetail.isGiven(why, "reason", "雨が続いたためです")).isTrue();
        assertThat(AskedDetail.isGiven(why, "time", "来年4月です")).isFalse();
        assertThat(AskedDetail.isGiven(AskedDetail.in("図書館"), "reason", "雨が続いたためです"))
                .isFalse();
    }

    @Test
    void months_that_a_question_names_are_those_of_its_meetings() {
        Passage passage = PASSAGES.getFirst();
        int month = Objects.requireNonNull(passage.meeting().header().date()).getMonthValue();
        assertThat(new MentionedMonths(month + "月に決めたこと").hold(passage.meeting()))
                .isTrue();
        assertThat(new MentionedMonths(month + "/3の話").hold(passage.meeting())).isTrue();
        assertThat(new MentionedMonths("決めたこと").hold(passage.meeting())).isFalse();
        assertThat(new MentionedMonths((month % 12 + 1) + "月に決めたこと").hold(passage.meeting()))
                .isFalse();
    }
}
