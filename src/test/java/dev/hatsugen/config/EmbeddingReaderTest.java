package dev.hatsugen.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.provider.EmbeddingSettings.Pooling;
import dev.hatsugen.provider.EmbeddingSettings.Prefixes;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddingReaderTest {

    private static EmbeddingSettings read(Map<String, String> environment) throws SettingsException {
        return new EmbeddingReader(Values.of(Map.of(), environment), environment).read();
    }

    @Test
    void aLocalModelWithItsPrefixes() throws Exception {
        assertThat(read(Map.of(
                        "HATSUGEN_EMBEDDING_KIND", "onnx",
                        "HATSUGEN_EMBEDDING_MODEL", "e5.onnx",
                        "HATSUGEN_EMBEDDING_TOKENIZER", "tokenizer.json",
                        "HATSUGEN_EMBEDDING_POOLING", "cls",
                        "HATSUGEN_EMBEDDING_QUERY_PREFIX", "query: ",
                        "HATSUGEN_EMBEDDING_PASSAGE_PREFIX", "passage: ",
                        "HATSUGEN_EMBEDDING_READS_JAPANESE", "false")))
                .isEqualTo(new EmbeddingSettings.LocalOnnx(
                        Path.of("e5.onnx"),
                        Path.of("tokenizer.json"),
                        Pooling.CLS,
                        new Prefixes("query: ", "passage: "),
                        false));
    }

    @Test
    void anEndpointWhoseKeyIsNeverShown() throws Exception {
        EmbeddingSettings settings = read(Map.of(
                "HATSUGEN_EMBEDDING_KIND", "openai",
                "HATSUGEN_EMBEDDING_URL", "https://example.org/v1",
                "HATSUGEN_EMBEDDING_MODEL", "m",
                "HATSUGEN_EMBEDDING_API_KEY_VARIABLE", "MY_KEY",
                "MY_KEY", "verysecret"));
        assertThat(settings)
                .isEqualTo(new EmbeddingSettings.OpenAiCompatible(
                        "https://example.org/v1", "m", "verysecret", Prefixes.NONE, true));
        assertThat(settings.toString()).doesNotContain("verysecret");
    }

    @Test
    void ollamaOnThisMachine() throws Exception {
        assertThat(read(Map.of("HATSUGEN_EMBEDDING_KIND", "ollama", "HATSUGEN_EMBEDDING_MODEL", "bge-m3")))
                .isEqualTo(new EmbeddingSettings.Ollama("http://localhost:11434", "bge-m3", Prefixes.NONE, true));
    }
}
