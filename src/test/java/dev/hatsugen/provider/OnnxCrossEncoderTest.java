package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cross-encoders in this process, as the settings make them: tiny models, with the tokenizer of a real one. */
class OnnxCrossEncoderTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String QUESTION = "When does the hall open?";
    private static final List<String> PASSAGES =
            List.of("It rained.", "The hall opens at nine.", "nine nine nine nine");
    private static final List<String> ALL = List.of("input_ids", "attention_mask", "token_type_ids");

    @TempDir
    private Path folder;

    private Path tokenizer;

    @BeforeEach
    void unpackTheTokenizer() throws Exception {
        tokenizer = folder.resolve("tokenizer.json");
        try (InputStream own = Objects.requireNonNull(
                OnnxCrossEncoderTest.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json"))) {
            Files.copy(own, tokenizer);
        }
    }

    private ScoringModel model(String by, List<String> inputs, Duration timeout) throws Exception {
        Path file = Files.write(folder.resolve(by + ".onnx"), TinyOnnx.meanOfIdsTimes(by, inputs));
        return Objects.requireNonNull(ScoringModels.of(new RerankSettings.LocalOnnx(file, tokenizer, timeout)));
    }

    private static List<Double> scores(ScoringModel model, List<String> passages) {
        return model.scoreAll(passages.stream().map(TextSegment::from).toList(), QUESTION)
                .content();
    }

    /** What the model computes, by hand. */
    private double expected(String passage, boolean ofPassageAlone) throws Exception {
        try (HuggingFaceTokenizer own = HuggingFaceTokenizer.newInstance(tokenizer)) {
            Encoding pair = own.encode(QUESTION, passage);
            return IntStream.range(0, pair.getIds().length)
                    .filter(at -> pair.getAttentionMask()[at] == 1)
                    .mapToDouble(at -> pair.getIds()[at] * (ofPassageAlone ? pair.getTypeIds()[at] : 1))
                    .average()
                    .orElseThrow();
        }
    }

    @Test
    void questionAndPassageAreReadTogetherEachAsWhatItIs() throws Exception {
        List<Double> scores = scores(model("token_type_ids", ALL, LONG), PASSAGES);
        for (int i = 0; i < PASSAGES.size(); i++) {
            assertThat(scores.get(i)).isCloseTo(expected(PASSAGES.get(i), true), within(0.5));
        }
        assertThat(scores).doesNotHaveDuplicates();
    }

    @Test
    void aModelWithoutTypesIsGivenNone() throws Exception {
        List<Double> scores = scores(model("attention_mask", ALL.subList(0, 2), LONG), PASSAGES);
        for (int i = 0; i < PASSAGES.size(); i++) {
            assertThat(scores.get(i)).isCloseTo(expected(PASSAGES.get(i), false), within(0.5));
        }
    }

    @Test
    void aLongPassageIsCut() throws Exception {
        ScoringModel model = model("token_type_ids", ALL, LONG);
        assertThat(scores(model, List.of("nine ".repeat(600))))
                .isEqualTo(scores(model, List.of("nine ".repeat(6_000))));
    }

    @Test
    void tooManyPassagesForTheTimeAreGivenUp() throws Exception {
        ScoringModel model = model("token_type_ids", ALL, Duration.ofMillis(100));
        List<String> many = IntStream.range(0, 100_000)
                .mapToObj(i -> "nine ".repeat(100) + i)
                .toList();
        long start = System.nanoTime();
        assertThatThrownBy(() -> scores(model, many)).isInstanceOf(ScoringFailedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatIsNoModelIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("no.onnx"), "no model");
        assertThatThrownBy(() -> ScoringModels.of(new RerankSettings.LocalOnnx(file, tokenizer, LONG)))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("rerank.tokenizer");
    }
}
