package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary as a whole: its form, its size, and how much of real texts it knows. */
class GlossaryCoverageTest {

    private static final Path GLOSSARY = Path.of("config", "glossary");
    private static final Path QUESTIONS = Path.of("src/test/resources/dev/hatsugen/evaluation");

    @Test
    void it_knows_the_words_of_the_minutes() {
        List<String> texts = RealCorpus.corpus().meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .map((Statement statement) -> statement.words().text())
                .toList();
        assertThat(coverage(texts)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void it_knows_the_words_of_questions() throws IOException {
        for (String set : List.of("check", "questions", "readers-1", "readers-2")) {
            List<String> questions = new ArrayList<>();
            for (String line : Files.readAllLines(QUESTIONS.resolve(set + ".jsonl"))) {
                questions.add(new ObjectMapper().readTree(line).get("q").asText());
            }
            assertThat(coverage(questions)).as(set).isGreaterThanOrEqualTo(0.97);
        }
    }

    @Test
    void it_is_large_and_its_glosses_are_short_english() throws IOException {
        assertThat(RealCorpus.glossary().size()).isGreaterThan(4_500);
        Map<String, String> seen = new HashMap<>();
        try (Stream<Path> files = Files.list(GLOSSARY)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        String[] cells = line.split("\t", -1);
                        assertThat(cells[2]).as(line).matches("[ -~]+");
                        assertThat(cells[2].split(" ")).as(line).hasSizeLessThanOrEqualTo(4);
                        String before = seen.put(Folding.fold(cells[0]), file.getFileName() + ": " + line);
                        assertThat(before)
                                .as("two entries for one headword: " + line)
                                .isNull();
                    }
                }
            }
        }
    }

    /** The share of content words, names of people aside, that a gloss stands for. Latin words stand for themselves. */
    private static double coverage(List<String> texts) {
        Glosser glosser = new Glosser(RealCorpus.glossary());
        long known = 0;
        long unknown = 0;
        Map<String, Integer> missing = new HashMap<>();
        for (String text : texts) {
            for (Glosser.Unit unit : glosser.units(text)) {
                boolean person = Words.of(unit.form()).stream().anyMatch(word -> word.kind() == Word.Kind.PERSON);
                if (unit.entry() != null || !Glosser.isJapanese(unit.form())) {
                    known++;
                } else if (!person) {
                    unknown++;
                    missing.merge(unit.form(), 1, Integer::sum);
                }
            }
        }
        double coverage = (double) known / (known + unknown);
        System.out.printf("glossary coverage %.4f of %d; unknown: %s%n", coverage, known + unknown, missing);
        return coverage;
    }
}
