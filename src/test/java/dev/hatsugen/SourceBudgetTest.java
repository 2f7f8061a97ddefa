package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How large files and methods of the program may become; parsed as the compiler parses them. */
class SourceBudgetTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MAX_FILE_LINES = 300;
    private static final int MAX_LINES_OF_NINE_IN_TEN = 130;
    private static final int MAX_METHOD_LINES = 40;

    private record Method(String name, long lines) {}

    private static final List<Path> FILES = files();
    private static final List<Method> METHODS = new ArrayList<>();

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void parse() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(FILES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions).scan(unit, null);
            }
        }
    }

    /** Collects the methods of a file. */
    private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            METHODS.add(new Method(
                    owner.getSimpleName() + "." + method.getName(),
                    line(positions.getEndPosition(unit, method)) - line(positions.getStartPosition(unit, method)) + 1));
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    @Test
    void noFileIsLongerThanAReaderKeepsInMind() {
        assertThat(FILES)
                .hasSizeGreaterThan(400)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(MAX_FILE_LINES));
    }

    @Test
    void nineOfTenFilesAreShort() {
        long shorter = FILES.stream()
                .filter(file -> lines(file) <= MAX_LINES_OF_NINE_IN_TEN)
                .count();

        assertThat(shorter * 10).isGreaterThanOrEqualTo(FILES.size() * 9L);
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(METHODS).hasSizeGreaterThan(1000);
        assertThat(METHODS)
                .filteredOn(method -> method.lines() > MAX_METHOD_LINES)
                .isEmpty();
    }
}
