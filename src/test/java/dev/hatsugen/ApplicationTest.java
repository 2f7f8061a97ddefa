package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: a process of its own, its streams and its exit status. */
@Tag("slow")
class ApplicationTest {

    private record Run(int status, String out, String err) {}

    private final Path folder;

    ApplicationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_question_typed_into_the_console_is_answered() throws Exception {
        Run run = run("名古屋港の事案に触れた大臣は誰ですか\n", "--index", folder.resolve("index").toString());
        assertThat(run.out()).contains("城内 実").contains("一昨年の名古屋港コンテナターミナルへのサイバー攻撃事案を受け");
        assertThat(run.err()).contains("no index yet");
        assertThat(run.status()).isZero();
    }

    @Test
    void json_follows_the_contract() throws Exception {
        Run run = run("", "--index", folder.resolve("index").toString(), "ask", "--json", "第43回会合の議題は");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("status").asText()).isEqualTo("not_found");
        assertThat(answer.get("reason").asText()).isEqualTo("no_such_meeting");
        assertThat(answer.get("quotes")).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void minutes_are_added_once_they_are_read() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path minutes = Path.of("corpus", "cybersecurity-strategic-headquarters-42-2025-02-05.txt");
        Path prose = Files.writeString(folder.resolve("prose.txt"), "これは議事概要ではない。ただの文章である。\n");
        String[] where = {
            "--corpus", corpus.toString(), "--index", folder.resolve("index").toString()
        };
        Run refused = run("", with(where, "ingest", minutes.toString(), prose.toString()));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("prose.txt").doesNotContain("Exception");
        assertThat(corpus).isEmptyDirectory();
        assertThat(run("", with(where, "ingest", minutes.toString())).status()).isZero();
        assertThat(corpus.resolve(minutes.getFileName())).hasSameBinaryContentAs(minutes);
        assertThat(run("", with(where, "meetings")).out()).contains("42");
    }

    @Test
    void doubtful_minutes_are_told_beside_the_answer() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        Files.writeString(corpus.resolve("two.txt"), GeneratedMinutes.text(2, 1));
        Run run = run("", "--corpus", corpus.toString(), "meetings", "--json");
        assertThat(new ObjectMapper().readTree(run.out()).path("meetings")).hasSize(2);
        assertThat(run.err().lines())
                .filteredOn(line -> line.contains("Doubtful"))
                .singleElement()
                .asString()
                .contains("two.txt", "parse FILE");
    }

    @Test
    void a_bot_without_a_token_is_wrong_use() throws Exception {
        Run run = run("", "bot");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("DISCORD_TOKEN").doesNotContain("Exception");
    }

    private static String[] with(String[] where, String... command) {
        List<String> all = new ArrayList<>(List.of(where));
        all.addAll(List.of(command));
        return all.toArray(String[]::new);
    }

    private Run run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "dev.hatsugen.Application"));
        command.addAll(List.of(arguments));
        Path typed = Files.writeString(folder.resolve("typed"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(typed.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DISCORD_") || name.startsWith("HATSUGEN_"));
        Process process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ends in time").isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
