package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.index.Scope;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingAggregatorTest {

    private static final Passage LIBRARY = TownMinutes.passage("午後八時");
    private static final Passage BUS = TownMinutes.passage("乗合タクシー");
    private static final Metadata METADATA = Metadata.builder()
            .chatMessage(UserMessage.from("図書館"))
            .invocationContext(InvocationContext.builder().build())
            .build();
    private static final MinutesQuery QUERY = new MinutesQuery(
            Query.from("図書館", METADATA), TownMinutes.parse("図書館"), "図書館", Scope.ALL, () -> new float[] {1}, List.of());

    @Test
    void the_scoring_model_changes_the_order() {
        List<List<Content>> legs = List.of(List.of(found(Leg.WORDS, LIBRARY, 10), found(Leg.WORDS, BUS, 9)));
        assertThat(passages(aggregate(new RetrievalSettings(1, 0, 0, 0, 0.01), BUS, legs)))
                .containsExactly(LIBRARY, BUS);
        assertThat(passages(aggregate(new RetrievalSettings(1, 0, 0, 0, 5), BUS, legs)))
                .containsExactly(BUS, LIBRARY);
    }

    @Test
    void the_scores_of_the_model_and_of_the_nearest_sentence_travel_along() {
        List<Content> ranked = aggregate(
                new RetrievalSettings(0.2, 0, 0, 0.5, 0.2),
                BUS,
                List.of(List.of(found(Leg.WORDS, LIBRARY, 1)), List.of(found(Leg.SENTENCE_VECTOR, BUS, 0.8))));
        assertThat(ranked).allMatch(PassageContent.Ranked.class::isInstance);
        ScoredPassage bus = scored(ranked, BUS);
        assertThat(bus.evidence()).isEqualTo(1);
        assertThat(bus.nearness()).isEqualTo(0.8 * 2 - 1);
        assertThat(scored(ranked, LIBRARY).evidence()).isZero();
        assertThat(scored(ranked, LIBRARY).nearness()).isZero();
    }

    @Test
    void given_passages_are_ranked_though_no_leg_finds_them() {
        MinutesQuery query = new MinutesQuery(
                Query.from("図書館", METADATA),
                TownMinutes.parse("図書館"),
                "図書館",
                Scope.ALL,
                () -> new float[] {1},
                List.of(BUS, LIBRARY));
        List<Content> ranked = aggregator(RetrievalSettings.DEFAULT, BUS)
                .aggregate(Map.of(query, List.of(List.of(found(Leg.WORDS, LIBRARY, 1)))));
        assertThat(passages(ranked)).containsExactly(LIBRARY, BUS);
    }

    @Test
    void no_query_is_no_passage() {
        assertThat(aggregator(RetrievalSettings.DEFAULT, BUS).aggregate(Map.of()))
                .isEmpty();
    }

    @Test
    void a_content_of_somebody_else_is_refused() {
        List<List<Content>> foreign = List.of(List.of(Content.from("words of an unknown source")));
        assertThatThrownBy(() -> aggregate(RetrievalSettings.DEFAULT, BUS, foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_failing_model_is_a_failure_and_no_empty_ranking() {
        ScoringModel failing = (segments, query) -> {
            throw new IllegalStateException("model down");
        };
        RankingAggregator aggregator =
                new RankingAggregator(RetrievalSettings.DEFAULT, query -> failing, Reranker.NONE);
        assertThatThrownBy(() -> aggregator.aggregate(Map.of(QUERY, List.of(List.of(found(Leg.WORDS, LIBRARY, 1))))))
                .hasMessage("model down");
    }

    private static List<Content> aggregate(RetrievalSettings settings, Passage liked, List<List<Content>> legs) {
        return aggregator(settings, liked).aggregate(Map.of(QUERY, legs));
    }

    /** Ranks with a model that likes one passage alone. */
    private static RankingAggregator aggregator(RetrievalSettings settings, Passage liked) {
        return new RankingAggregator(settings, query -> new Liking(liked.text()), Reranker.NONE);
    }

    private record Liking(String text) implements ScoringModel {

        @Override
        public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
            return Response.from(segments.stream()
                    .map(segment -> segment.text().equals(text) ? 1.0 : 0.0)
                    .toList());
        }
    }

    private static Content found(Leg leg, Passage passage, double score) {
        return new PassageContent.Found(leg, passage, score);
    }

    private static List<Passage> passages(List<Content> contents) {
        return contents.stream()
                .map(content -> ((PassageContent) content).passage())
                .toList();
    }

    private static ScoredPassage scored(List<Content> contents, Passage passage) {
        return contents.stream()
                .map(content -> ((PassageContent.Ranked) content).ranked())
                .filter(ranked -> ranked.passage().equals(passage))
                .findFirst()
                .orElseThrow();
    }
}
