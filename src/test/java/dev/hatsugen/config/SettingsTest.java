package dev.hatsugen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.provider.EmbeddingSettings;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path SHIPPED = Path.of("config", "hatsugen.yaml");

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String yaml) throws Exception {
        return Files.writeString(folder.resolve("hatsugen.yaml"), yaml);
    }

    @Test
    void theShippedFileHoldsEveryKeyWithItsDefault() throws Exception {
        Settings shipped = Settings.load(SHIPPED, Map.of());
        assertThat(shipped).isEqualTo(Settings.load(file(""), Map.of()));
        String yaml = Files.readString(SHIPPED);
        for (Key key : Key.values()) {
            String name = key.path().substring(key.path().indexOf('.') + 1);
            assertThat(yaml).as(key.path()).containsPattern("(?m)^  " + name + ":( |$)");
        }
        assertThat(shipped.corpus()).isEqualTo(Path.of("corpus"));
        assertThat(shipped.index()).isEqualTo(new IndexSettings.Lucene(Path.of(".hatsugen", "index")));
        assertThat(shipped.embedding()).isEqualTo(new EmbeddingSettings.MiniLm());
        assertThat(shipped.discord().token()).isNull();
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironmentBeforeTheFile() throws Exception {
        Path file =
                file("corpus: {directory: fromFile}\nindex: {directory: fromFile}\nglossary: {directory: fromFile}");
        Map<String, String> environment =
                Map.of("HATSUGEN_CORPUS_DIRECTORY", "fromEnvironment", "HATSUGEN_INDEX_DIRECTORY", "fromEnvironment");
        Settings settings = Settings.load(file, environment).with(Path.of("fromOption"), null);
        assertThat(settings.corpus()).isEqualTo(Path.of("fromOption"));
        assertThat(settings.index()).isEqualTo(new IndexSettings.Lucene(Path.of("fromEnvironment")));
        assertThat(settings.glossary()).isEqualTo(Path.of("fromFile"));
    }

    @Test
    void theFileMayBeNamedInTheEnvironment() throws Exception {
        Path file = file("index: {directory: elsewhere}");
        assertThat(Settings.load(null, Map.of("HATSUGEN_CONFIG", file.toString()))
                        .index())
                .isEqualTo(new IndexSettings.Lucene(Path.of("elsewhere")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            index: {directry: x}            | index.directry is no setting. Did you mean index.directory?
            indx: {directory: x}            | indx is no setting.
            embedding: {queryPrefix: x}     | embedding.queryPrefix is no setting. Did you mean embedding.query-prefix?
            discord: {token: verysecret}    | DISCORD_TOKEN
            index: {directory: [a]}         | index.directory must be one value
            index: text                     | index must be a group of keys
            [a, b]                          | settings are keys
            "index: {"                      | line
            embedding: {kind: word2vec}     | must be one of: minilm, onnx, openai, ollama
            embedding: {kind: onnx}         | embedding.model (or HATSUGEN_EMBEDDING_MODEL) must be set
            "embedding: {kind: ollama, model: m, reads-japanese: ja}" | must be one of: true, false
            "embedding: {kind: openai, model: m, url: 'ftp://x'}"     | embedding.url must be an address
            discord: {rest-url: 'file:///x'} | discord.rest-url must be an address
            discord: {guild-id: abc}         | discord.guild-id must be a server's number
            discord: {token-file: /none/x}   | discord.token-file: /none/x cannot be read
            metrics: {port: 0}               | must be a whole number from 1 to 65535
            metrics: {port: 65536}           | must be a whole number from 1 to 65535
            index: {directory: a, directory: b} | no YAML
            """)
    void aWrongFileIsOneClearLine(String yaml, String message) throws Exception {
        Path file = file(yaml);
        assertThatThrownBy(() -> Settings.load(file, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("verysecret")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aMissingFileIsNamed() {
        Path none = folder.resolve("none.yaml");
        assertThatThrownBy(() -> Settings.load(none, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(none.toString());
    }

    @Test
    void aFileInAnotherEncodingIsToldAsSuch() throws Exception {
        Path file = Files.write(folder.resolve("sjis.yaml"), "# 設定\n".getBytes(Charset.forName("MS932")));
        assertThatThrownBy(() -> Settings.load(file, Map.of()))
                .hasMessageContaining("sjis.yaml: the settings file is not in UTF-8");
    }

    @Test
    void aMistypedVariableIsNamed() throws Exception {
        Path file = file("");
        assertThatThrownBy(() -> Settings.load(file, Map.of("HATSUGEN_INDEX_DIRECTRY", "x")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("HATSUGEN_INDEX_DIRECTRY")
                .hasMessageContaining("Did you mean HATSUGEN_INDEX_DIRECTORY?");
        assertThatThrownBy(() -> Settings.load(file, Map.of("DISCORD_CHANNEL", "1")))
                .hasMessageContaining("DISCORD_CHANNEL is no setting. Did you mean DISCORD_CHANNELS?");
        assertThatThrownBy(() -> Settings.load(file, Map.of("DISCORD_TOKENS", "x")))
                .hasMessageContaining("Did you mean DISCORD_TOKEN?");
        assertThatThrownBy(() -> Settings.load(file, Map.of("discord_channels", "1")))
                .hasMessageContaining("discord_channels is no setting. Did you mean DISCORD_CHANNELS?");
        assertThat(Settings.load(file, Map.of("HATSUGEN_LOG", "debug", "PATH", "x")))
                .isNotNull();
    }

    @Test
    void theMetricsArePutWhereTheSettingsSayAndNowhereElse() throws Exception {
        assertThat(Settings.load(file(""), Map.of()).metricsPort()).isNull();
        assertThat(Settings.load(file("metrics: {port: 9464}"), Map.of()).metricsPort())
                .isEqualTo(9464);
    }

    @Test
    void aLogOfNoFormThereIsIsRefusedInsteadOfSilent() throws Exception {
        Path file = file("");
        assertThat(Settings.load(file, Map.of("HATSUGEN_LOG_FORMAT", "json"))).isNotNull();
        assertThatThrownBy(() -> Settings.load(file, Map.of("HATSUGEN_LOG_FORMAT", "xml")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("HATSUGEN_LOG_FORMAT in the environment must be one of: text, json");
    }

    @Test
    void theTokenComesFromTheEnvironmentOrAFileAndIsNeverShown() throws Exception {
        Path secret = Files.writeString(folder.resolve("token"), "from-file\n");
        Path file = file("discord: {token-file: '" + secret
                + "', rest-url: 'http://127.0.0.1:1', guild-id: 123456789012345678}");
        Settings fromFile = Settings.load(file, Map.of("DISCORD_GATEWAY_URL", "ws://127.0.0.1:2"));
        assertThat(fromFile.discord().token()).isEqualTo("from-file");
        assertThat(fromFile.discord().restUrl()).isEqualTo("http://127.0.0.1:1");
        assertThat(fromFile.discord().gatewayUrl()).isEqualTo("ws://127.0.0.1:2");
        assertThat(fromFile.discord().guildId()).isEqualTo("123456789012345678");
        Settings fromEnvironment = Settings.load(file, Map.of("DISCORD_TOKEN", "from-environment"));
        assertThat(fromEnvironment.discord().token()).isEqualTo("from-environment");
        assertThat(fromFile + " " + fromEnvironment).doesNotContain("from-file").doesNotContain("from-environment");
    }

    @Test
    void whatIsMissingIsToldWithWhatToDo() throws Exception {
        Settings settings = Settings.load(file(""), Map.of()).with(folder.resolve("none"), null);
        assertThatThrownBy(settings::requireFiles)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("--corpus DIR");
        Settings.load(SHIPPED, Map.of()).requireFiles();
    }
}
