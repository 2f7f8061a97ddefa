package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.index.Scope;
import dev.hatsugen.provider.PlayedReranker;
import dev.hatsugen.provider.PlayedReranker.Reply;
import dev.hatsugen.provider.ScoringModels;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of passages with a re-ranking model behind HTTP. */
class ServedRerankerTest {

    private static final String QUESTION = "図書館の開館時間の延長";

    private final PlayedReranker server = new PlayedReranker(PlayedReranker.scoring(text -> -text.length()));

    ServedRerankerTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    private static RetrievalPipeline pipeline(@Nullable ScoringModel scoring) {
        return new RetrievalPipeline(
                TownMinutes.index(),
                TownMinutes.contents(),
                TownMinutes.CharacterPairs::new,
                TownMinutes.GLOSSER,
                RetrievalSettings.DEFAULT,
                scoring);
    }

    private List<ScoredPassage> find() {
        return pipeline(ScoringModels.of(server.settings(Duration.ofSeconds(5))))
                .find(TownMinutes.parse(QUESTION))
                .passages();
    }

    private static List<ScoredPassage> offline() {
        return pipeline(null).find(TownMinutes.parse(QUESTION)).passages();
    }

    @Test
    void theModelOrdersTheFirstPassagesAndTheScoresStayWithThePlaces() {
        List<ScoredPassage> offline = offline();
        List<ScoredPassage> found = find();
        int depth = Math.min(ServedReranker.DEPTH, offline.size());

        assertThat(depth).isGreaterThan(3);
        assertThat(found.subList(0, depth))
                .extracting(ScoredPassage::passage)
                .containsExactlyInAnyOrderElementsOf(offline.subList(0, depth).stream()
                        .map(ScoredPassage::passage)
                        .toList())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .isNotEqualTo(offline.subList(0, depth).stream()
                        .map(ScoredPassage::passage)
                        .toList());
        assertThat(found.subList(depth, found.size())).isEqualTo(offline.subList(depth, offline.size()));
        assertThat(found)
                .extracting(ScoredPassage::score)
                .isEqualTo(offline.stream().map(ScoredPassage::score).toList());
        assertThat(found)
                .allSatisfy(passage -> assertThat(offline)
                        .filteredOn(each -> each.passage().equals(passage.passage()))
                        .extracting(ScoredPassage::evidence)
                        .containsExactly(passage.evidence()));
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.path("query").asText()).isEqualTo(QUESTION);
            assertThat(request.path("documents")).hasSize(depth);
        });
    }

    @Test
    void passagesOfOneScoreKeepTheirOrder() {
        server.play(PlayedReranker.scoring(text -> 0));
        assertThat(find()).isEqualTo(offline());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 429, 500})
    void whatFailsChangesNothing(int status) {
        server.play(request -> new Reply(status, "{\"results\":[{\"index\":9}]}", Map.of()));
        assertThat(find()).isEqualTo(offline()).isNotEmpty();
        assertThat(server.requests()).isNotEmpty();
    }

    @Test
    void aBugIsNoFailureOfTheModel() {
        ScoringModel broken = (segments, query) -> {
            throw new IllegalStateException("a bug");
        };
        assertThatThrownBy(() -> pipeline(broken).find(TownMinutes.parse(QUESTION)))
                .hasMessage("a bug");
    }

    @Test
    void onePassageIsNotSent() {
        assertThat(new ServedReranker(Reranker.NONE, (segments, query) -> {
                            throw new AssertionError("nothing to order");
                        })
                        .rank(query(), List.of(new ScoredPassage(TownMinutes.passage("乗合タクシー"), 1, 1, 1))))
                .hasSize(1);
    }

    private static MinutesQuery query() {
        Metadata metadata = Metadata.builder()
                .chatMessage(UserMessage.from(QUESTION))
                .invocationContext(InvocationContext.builder().build())
                .build();
        return new MinutesQuery(
                Query.from(QUESTION, metadata),
                TownMinutes.parse(QUESTION),
                QUESTION,
                Scope.ALL,
                () -> new float[] {1},
                List.of());
    }
}
