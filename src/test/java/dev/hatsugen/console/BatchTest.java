package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();

    private final Path folder;

    BatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void answersComeInTheOrderOfTheQuestions() throws Exception {
        Path file = folder.resolve("questions.jsonl");
        Files.writeString(
                file,
                "\uFEFF{\"id\":\"b\",\"q\":\"第二\",\"type\":\"lookup\"}\r\n\n{\"id\":\"a\",\"q\":\"第一\"}\n{\"id\":3,\"q\":\"\"}");
        assertThat(hatsugen.run("ask", "--batch", file.toString())).isZero();
        List<String> seen = new ArrayList<>();
        for (String line : hatsugen.out.lines().toList()) {
            JsonNode answer = Json.read(line);
            seen.add(answer.path("id").asText() + answer.path("question").asText());
        }
        assertThat(seen).containsExactly("b第二", "a第一", "3");
        assertThat(hatsugen.err).isEmpty();
        assertThat(hatsugen.calls).containsOnlyOnce("answers");
    }

    @Test
    void questionsComeFromStandardInputToo() {
        hatsugen.input = "{\"id\":\"x\",\"q\":\"港は？\"}\n";
        assertThat(hatsugen.run("ask", "--batch", "-")).isZero();
        assertThat(hatsugen.out).startsWith("{\"id\":\"x\",\"question\":\"港は？\"");
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void aLongBatchWarmsUpBeforeItsFirstAnswer(int questions, boolean warm) {
        hatsugen.input = "{\"id\":\"x\",\"q\":\"港は？\"}\n".repeat(questions);
        assertThat(hatsugen.run("ask", "--batch", "-")).isZero();
        assertThat(hatsugen.out.lines()).hasSize(questions);
        assertThat(hatsugen.calls.contains("warmUp")).isEqualTo(warm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":\"x\"", "{\"q\":\"no id\"}", "{\"id\":\"x\"}", "[]", "{\"id\":\"x\",\"q\":7}", "text"})
    void aMalformedLineIsNamedAndNothingIsAnswered(String line) {
        hatsugen.input = "{\"id\":\"1\",\"q\":\"good\"}\n" + line + "\n";
        assertThat(hatsugen.run("ask", "--batch", "-")).isEqualTo(2);
        assertThat(hatsugen.err.lines()).hasSize(1).first().asString().contains("line 2");
        assertThat(hatsugen.out).isEmpty();
        assertThat(hatsugen.calls).doesNotContain("answers");
    }

    @Test
    void anUnreadableFileIsNamed() throws Exception {
        assertThat(hatsugen.run("ask", "--batch", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(hatsugen.err).contains("none");
        Path latin = Files.write(folder.resolve("latin"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(hatsugen.run("ask", "--batch", latin.toString())).isEqualTo(2);
        assertThat(hatsugen.err).contains("UTF-8");
    }
}
