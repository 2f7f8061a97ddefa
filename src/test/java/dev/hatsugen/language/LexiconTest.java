package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of every lexicon file stands for itself: its own id, and three different examples that it fits. */
class LexiconTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/hatsugen/lexicon");

    @TestFactory
    List<DynamicTest> every_row_fits_its_examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".tsv", ""))
                    .sorted()
                    .map(name -> DynamicTest.dynamicTest(name, () -> check(Lexicon.of(name))))
                    .toList();
        }
    }

    private static void check(Lexicon lexicon) {
        Set<String> ids = new HashSet<>();
        for (Lexicon.Rule rule : lexicon.rules()) {
            assertThat(ids.add(rule.id())).as(rule.id() + " is used once").isTrue();
            assertThat(rule.examples()).as(rule.id()).doesNotHaveDuplicates();
            for (String example : rule.examples()) {
                assertThat(fits(rule, Folding.fold(example))
                                || rule.pattern().matcher(example).find())
                        .as(rule.id() + " fits " + example)
                        .isTrue();
            }
        }
    }

    /** Words of a list are compared with dictionary forms; the lines of minutes are read as they stand. */
    private static boolean fits(Lexicon.Rule rule, String folded) {
        return rule.pattern().matcher(folded).find()
                || Words.of(folded).stream()
                        .anyMatch(word -> rule.pattern().matcher(word.base()).matches());
    }
}
