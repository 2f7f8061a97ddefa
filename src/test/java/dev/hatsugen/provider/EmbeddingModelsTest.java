package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.util.Utils;
import dev.hatsugen.provider.EmbeddingSettings.Pooling;
import dev.hatsugen.provider.EmbeddingSettings.Prefixes;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingModelsTest {

    private final Path folder;

    EmbeddingModelsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void miniLmLoadsWithoutAskingTheNetwork() {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Witness(asked));
        try {
            EmbeddingModel model = EmbeddingModels.of(new EmbeddingSettings.MiniLm());
            assertThat(model.embed("security").content().dimension()).isEqualTo(384);
            assertThat(model.dimension()).isEqualTo(384);
            assertThat(model.modelName()).isEqualTo("all-minilm-l6-v2");
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
        assertThat(Utils.isOfflineMode()).isTrue();
    }

    /** Two runners of one model round differently. */
    private static final Offset<Float> ROUNDING = Offset.offset(1e-5f);

    @Test
    void aLocalModelGetsItsPrefixes() throws Exception {
        Path model = copy("all-minilm-l6-v2.onnx");
        Path tokenizer = copy("all-minilm-l6-v2-tokenizer.json");
        EmbeddingModel local = EmbeddingModels.of(new EmbeddingSettings.LocalOnnx(
                model, tokenizer, Pooling.MEAN, new Prefixes("query: ", "passage: "), false));
        EmbeddingModel plain = EmbeddingModels.of(new EmbeddingSettings.MiniLm());
        float[] question = plain.embed("query: port").content().vector();
        float[] passage = plain.embed("passage: port").content().vector();

        assertThat(local.embed("port").content().vector()).containsExactly(question, ROUNDING);
        assertThat(local.embed(asked("port")).embeddings().getFirst().vector()).containsExactly(question, ROUNDING);
        assertThat(local.embed(TextSegment.from("port")).content().vector()).containsExactly(passage, ROUNDING);
        assertThat(local.embedAll(List.of(TextSegment.from("port")))
                        .content()
                        .getFirst()
                        .vector())
                .containsExactly(passage, ROUNDING);
        assertThat(local.modelName())
                .startsWith("all-minilm-l6-v2.onnx#")
                .contains("MEAN")
                .contains("passage: ");
    }

    @Test
    void aMissingModelIsNamed() {
        Path none = folder.resolve("none.onnx");
        EmbeddingSettings settings = new EmbeddingSettings.LocalOnnx(none, none, Pooling.MEAN, Prefixes.NONE, true);
        assertThatThrownBy(() -> EmbeddingModels.of(settings))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("none.onnx")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws Exception {
        Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
        EmbeddingSettings settings = new EmbeddingSettings.LocalOnnx(text, text, Pooling.MEAN, Prefixes.NONE, true);
        assertThatThrownBy(() -> EmbeddingModels.of(settings))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("text.onnx");
    }

    private static EmbeddingRequest asked(String question) {
        return EmbeddingRequest.builder()
                .input(question)
                .inputType(EmbeddingInputType.QUERY)
                .build();
    }

    private Path copy(String resource) throws IOException {
        Path file = folder.resolve(resource);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/" + resource))) {
            Files.copy(in, file);
        }
        return file;
    }

    /** Notes every address that anyone wants to reach. */
    private static final class Witness extends ProxySelector {

        private final List<URI> asked;

        private Witness(List<URI> asked) {
            this.asked = asked;
        }

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            asked.add(uri);
        }
    }
}
