package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rules about language are rows of the lexicon. What stays in code are marks, numbers, dates, scripts, the layout of minutes and the
 * help of the console: the classes of {@code japanese-in-code.tsv}, each with its reason and how many characters it may hold.
 */
class JapaneseInCodeTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "hatsugen");
    private static final Path ALLOWED = Path.of("src/test/resources/dev/hatsugen/japanese-in-code.tsv");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern REASON =
            Pattern.compile("marks|numbers-and-dates|script|part-of-speech|layout|question-template|help");

    private record Allowance(String reason, int characters) {}

    @Test
    void no_class_holds_more_japanese_than_it_is_allowed() throws IOException {
        Map<String, Allowance> allowed = allowed();

        japanese()
                .forEach((file, characters) -> assertThat(characters)
                        .as(
                                "Japanese characters in literals of %s: a rule about language is a row of the lexicon",
                                file)
                        .isLessThanOrEqualTo(
                                allowed.getOrDefault(file, new Allowance("", 0)).characters()));
    }

    @Test
    void every_allowance_has_a_reason_and_a_class_that_needs_it() throws IOException {
        assertThat(allowed().keySet()).isEqualTo(japanese().keySet());
        assertThat(allowed().values())
                .allSatisfy(allowance -> assertThat(allowance.reason()).matches(REASON));
    }

    private static Map<String, Allowance> allowed() throws IOException {
        Map<String, Allowance> allowed = new TreeMap<>();
        for (String line : Files.readAllLines(ALLOWED)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#")) {
                allowed.put(cells[0], new Allowance(cells[2], Integer.parseInt(cells[1])));
            }
        }
        return allowed;
    }

    /** For each file with Japanese in its literals how many characters of it. */
    private static Map<String, Integer> japanese() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files()));
            for (CompilationUnitTree unit : task.parse()) {
                Literals literals = new Literals();
                literals.scan(unit, null);
                if (literals.characters > 0) {
                    Path file = SOURCES.toAbsolutePath()
                            .relativize(Path.of(unit.getSourceFile().toUri()));
                    found.put(file.toString().replace('\\', '/'), literals.characters);
                }
            }
        }
        return found;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Counts what the literals of a file hold. */
    private static final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

        private int characters;

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() != null) {
                characters += (int) JAPANESE.matcher(String.valueOf(literal.getValue()))
                        .results()
                        .count();
            }
            return super.visitLiteral(literal, null);
        }
    }
}
