package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.parsing.OfficeFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the jar that is shipped. Runs in {@code mvn verify}, after the jar is made. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("hatsugen.jar", "target/hatsugen.jar"));
    private static final long MAX_BYTES = 195_000_000;

    @Test
    void theJarIsNoLargerThanPromised() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(MAX_BYTES);
    }

    @Test
    void noDebugSymbolsAreInIt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.endsWith(".pdb") || name.contains(".dSYM"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/LICENSE",
                "META-INF/NOTICE",
                "META-INF/licences/THIRD-PARTY.txt",
                "ai/onnxruntime/native/linux-aarch64/libonnxruntime.so",
                "ai/onnxruntime/native/linux-x64/libonnxruntime.so",
                "ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib",
                "ai/onnxruntime/native/osx-x64/libonnxruntime.dylib",
                "ai/onnxruntime/native/win-x64/onnxruntime.dll",
                "native/lib/linux-aarch64/cpu/libtokenizers.so",
                "native/lib/linux-x86_64/cpu/libtokenizers.so",
                "native/lib/osx-aarch64/cpu/libtokenizers.dylib",
                "native/lib/win-x86_64/cpu/tokenizers.dll",
                "org/sqlite/native/Linux/aarch64/libsqlitejdbc.so",
                "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
                "org/sqlite/native/Linux-Musl/x86_64/libsqlitejdbc.so",
                "org/sqlite/native/Mac/aarch64/libsqlitejdbc.dylib",
                "org/sqlite/native/Mac/x86_64/libsqlitejdbc.dylib",
                "org/sqlite/native/Windows/x86_64/sqlitejdbc.dll"
            })
    void licencesAndThePartsOfEverySystemAreInIt(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry(entry)).as(entry).isNotNull();
        }
    }

    @Test
    void itAnswersInAnEmptyFolder(@TempDir Path empty) throws Exception {
        Run run = run(empty, "ask", "サイバーセキュリティに係る予算について述べたのは誰ですか", "--json");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).contains("\"status\":\"answered\"").contains("\"quotes\":[{");
        assertThat(run.errors()).contains("the sample minutes inside the program are read");
    }

    @Test
    void itSaysItsVersionWithTheCommitThatItWasMadeFrom(@TempDir Path empty) throws Exception {
        Run run = run(empty, "--version");
        assertThat(run.status()).as(run.errors()).isZero();
        String commit = Files.exists(Path.of(".git")) ? "\\+[0-9a-f]{7,40}" : "";
        assertThat(run.output()).matches("hatsugen [0-9][0-9A-Za-z.-]*" + commit + "\\R");
    }

    @Test
    void aShellTakesItsCompletion(@TempDir Path empty) throws Exception {
        Run run = run(empty, "generate-completion");
        assertThat(run.status()).as(run.errors()).isZero();
        Path script = Files.writeString(empty.resolve("completion.sh"), run.output());
        Process bash = new ProcessBuilder("bash", "-c", ". '" + script + "' && complete -p hatsugen").start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("complete ")
                .endsWith("hatsugen\n");
        assertThat(run.output()).contains("doctor", "restore", "minutes");
    }

    @Test
    void theNextQuestionStartsFromWhatTheFirstOneKept(@TempDir Path empty) throws Exception {
        String question = "サイバーセキュリティに係る予算について述べたのは誰ですか";
        Run first = run(empty, "ask", question);
        Path archive = archive(empty);
        Run second = run(empty, "ask", question);
        assertThat(second.output()).isEqualTo(first.output());
        byte[] whole = Files.readAllBytes(archive);
        whole[whole.length / 2] ^= 1;
        Files.write(archive, whole);
        Run third = run(empty, "ask", question);
        assertThat(third.status()).as(third.errors()).isZero();
        assertThat(third.output()).isEqualTo(first.output());
        assertThat(third.errors()).doesNotContain("[warning]", "[error]");
        assertThat(archive(empty)).as("one that is whole").isNotEqualTo(archive);
        assertThat(run(empty, "ask").status()).as("wrong use").isEqualTo(2);
    }

    /** The archive of classes, whose name tells what it holds. */
    private static Path archive(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".hatsugen").resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFolderOfTheOperatorGoesBeforeTheSamples(@TempDir Path own) throws Exception {
        Path minutes = Files.createDirectory(own.resolve("corpus"));
        Files.copy(
                Path.of("corpus", "cybersecurity-strategic-headquarters-42-2025-02-05.txt"),
                minutes.resolve("my-minutes.txt"));
        Run run = run(own, "meetings", "--json");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).contains("42").doesNotContain("26");
        assertThat(run.errors()).doesNotContain("sample minutes");
    }

    /** What is left out of the jar to keep it small is nothing that these formats need. */
    @Test
    void itReadsEveryFormat(@TempDir Path files) throws Exception {
        List<String> lines =
                List.of("第2回 夜桜委員会 議事録", "令和7年4月1日", "浅井委員長：始めます。雨の日はどうしますか。", "堀委員：延期します。", "浅井委員長：分かりました。");
        OfficeFiles.docx(files.resolve("minutes.docx"), lines);
        OfficeFiles.pdf(files.resolve("minutes.pdf"), false, List.of(lines));
        Files.writeString(
                files.resolve("minutes.html"),
                "<html><body><p>" + String.join("</p><p>", lines) + "</p></body></html>");
        Files.write(files.resolve("minutes.txt"), String.join("\n", lines).getBytes(Charset.forName("EUC-JP")));
        for (String name : List.of("minutes.docx", "minutes.pdf", "minutes.html", "minutes.txt")) {
            Run run = run(files, "parse", name, "--json");
            assertThat(run.status()).as(name + ": " + run.errors()).isZero();
            assertThat(run.output()).as(name).contains("堀委員").contains("\"turns\":3");
        }
    }

    private static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar"));
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("hatsugen", ".out");
        Path errors = Files.createTempFile("hatsugen", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        int status = process.waitFor();
        return new Run(
                status,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    /** What a run of the program wrote, and its exit status. */
    private record Run(int status, String output, String errors) {}
}
