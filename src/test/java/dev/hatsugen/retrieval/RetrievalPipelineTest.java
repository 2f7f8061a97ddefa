package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.question.ParsedQuestion;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The whole pipeline on two small minutes. */
class RetrievalPipelineTest {

    private final RetrievalPipeline pipeline = TownMinutes.pipeline(RetrievalSettings.DEFAULT);

    @Test
    void the_passage_that_answers_is_first() {
        assertThat(find("図書館の開館時間の延長").getFirst().passage().text()).contains("図書館の開館時間");
        assertThat(find("町民プールの廃止").getFirst().passage()).isEqualTo(TownMinutes.passage("隣町"));
    }

    @Test
    void passages_are_those_of_the_index_and_stand_once_each() {
        List<ScoredPassage> found = find("路線バスの運転手");
        assertThat(found).extracting(ScoredPassage::passage).doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(scored -> assertThat(scored.passage())
                        .isSameAs(TownMinutes.index().passage(scored.passage().id())));
    }

    @Test
    void scores_fall_and_stay_between_0_and_1() {
        List<ScoredPassage> found = find("水泳の授業");
        assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(found).allMatch(scored -> scored.score() >= 0 && scored.score() <= 1);
        assertThat(found).allMatch(scored -> scored.evidence() >= 0 && scored.evidence() <= 1.000001);
        assertThat(found).allMatch(scored -> scored.nearness() >= -1 && scored.nearness() <= 1.000001);
    }

    @Test
    void a_named_speaker_narrows_the_scope() {
        assertThat(find("川上花子さんは町民プールについて何を聞きましたか"))
                .isNotEmpty()
                .allMatch(scored -> "川上花子"
                        .equals(String.valueOf(
                                        scored.passage().statement().speaker().name())
                                .replaceAll("\\s", "")));
    }

    @Test
    void a_question_without_letters_finds_nothing_and_embeds_nothing() {
        RetrievalPipeline broken = pipeline(new Failing(new IllegalStateException("must not be asked")));
        assertThat(broken.find(TownMinutes.parse("？！…")).passages()).isEmpty();
    }

    @Test
    void a_failure_of_the_model_stays_the_failure_it_was() {
        RetrievalPipeline broken = pipeline(new Failing(new RateLimitException("too many requests")));
        ParsedQuestion question = TownMinutes.parse("図書館の開館時間");
        assertThatThrownBy(() -> broken.find(question))
                .isInstanceOf(RateLimitException.class)
                .hasMessage("too many requests");
    }

    @Test
    void both_vector_legs_share_one_embedding() {
        AtomicInteger embedded = new AtomicInteger();
        EmbeddingModel counting = new EmbeddingModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                embedded.addAndGet(segments.size());
                return new TownMinutes.CharacterPairs().embedAll(segments);
            }
        };
        pipeline(counting).find(TownMinutes.parse("図書館の開館時間"));
        assertThat(embedded).hasValue(1);
    }

    @Test
    void words_alone_load_no_model() {
        RetrievalPipeline words = new RetrievalPipeline(
                TownMinutes.index(),
                TownMinutes.contents(),
                () -> {
                    throw new AssertionError("no model is needed");
                },
                TownMinutes.GLOSSER,
                new RetrievalSettings(1, 0, 0, 0, 0));
        assertThat(words.find(TownMinutes.parse("乗合タクシー")).passages())
                .first()
                .matches(scored -> scored.passage().equals(TownMinutes.passage("乗合タクシー")));
    }

    @Test
    void the_message_numbers_the_passages_in_their_order() {
        Retrieval found = pipeline.find(TownMinutes.parse("町民プールの廃止"));
        String message = ((UserMessage) found.message().get()).singleText();
        assertThat(message)
                .contains(
                        "町民プールの廃止", "[1]", found.passages().getFirst().passage().text())
                .doesNotContain("{{", "# ");
    }

    private List<ScoredPassage> find(String question) {
        return pipeline.find(TownMinutes.parse(question)).passages();
    }

    private static RetrievalPipeline pipeline(EmbeddingModel model) {
        return new RetrievalPipeline(
                TownMinutes.index(),
                TownMinutes.contents(),
                () -> model,
                TownMinutes.GLOSSER,
                RetrievalSettings.DEFAULT);
    }

    private record Failing(RuntimeException failure) implements EmbeddingModel {

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            throw failure;
        }
    }
}
