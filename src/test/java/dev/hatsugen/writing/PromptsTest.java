package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The prompts of the repository, and an operator's own before them. */
class PromptsTest {

    private static final Map<String, String> VALUES = Map.of(
            "question",
            "Q1",
            "excerpts",
            "E1",
            "sentence",
            "S1",
            "subject",
            "T1",
            "before",
            "B1",
            "words",
            "W1",
            "sentences",
            "L1",
            "pairs",
            "P1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(PromptName.class)
    void everyPromptHasAPurposeAndIsFilledInBothLanguages(PromptName name) throws Exception {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Path file = Path.of("prompts", name.file(language));
            assertThat(Files.readString(file)).startsWith("# Version ");
            String text = Prompts.read(folder).render(name, language, VALUES);
            assertThat(text).doesNotContain("{{", "# Version");
            name.variables().forEach(variable -> assertThat(text).contains(VALUES.get(variable)));
        }
    }

    @Test
    void theOperatorsFileGoesFirst() throws Exception {
        Files.writeString(folder.resolve("rephrase.ja.txt"), "# mine\n言いかえて: {{question}}");
        assertThat(Prompts.read(folder).render(PromptName.REPHRASE, Locale.JAPANESE, VALUES))
                .isEqualTo("言いかえて: Q1");
    }

    @Test
    void aMissingVariableStopsTheStartWithFileAndName() throws Exception {
        Path file = Files.writeString(folder.resolve("answer.ja.txt"), "{{question}}");
        assertThatThrownBy(() -> Prompts.read(folder))
                .isInstanceOf(UnusablePromptException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("{{excerpts}}");
    }

    @Test
    void anUnknownVariableStopsTheStartWithFileAndName() throws Exception {
        Path file = Files.writeString(folder.resolve("answer.en.txt"), "{{question}} {{excerpts}} {{colour}}");
        assertThatThrownBy(() -> Prompts.read(folder))
                .isInstanceOf(UnusablePromptException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("{{colour}}");
    }

    @Test
    void aFileThatIsNoTextStopsTheStart() throws Exception {
        Path file = Files.write(folder.resolve("confirm.en.txt"), "\uFF71".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> Prompts.read(folder)).hasMessageContaining(file.toString());
    }

    @Test
    void aValueBringsNoVariableAlong() {
        String text = Prompts.read(folder)
                .render(PromptName.ANSWER, Locale.ENGLISH, Map.of("question", "{{excerpts}}", "excerpts", "SECRET"));
        assertThat(text.split("SECRET", -1)).hasSize(2);
    }
}
