package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.statements.StatementService;
import dev.hatsugen.statements.Statements;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever asks for somebody by a label of the minutes, as a member or in a question, is shown that person's words and nobody else's:
 * every label of the ground, the first five quotes. What is known to fail is counted beside the ground; more of it fails.
 */
@Tag("slow")
class EveryLabelTest {

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");
    /** Of each body, how often a label is asked for in vain or brings words of others; a body that is not there has no fault. */
    private static final Path KNOWN = GROUND.resolve("labels.properties");

    /** Who is the same under names without a word in common. */
    private static final Path SAME = GROUND.resolve("same-people.tsv");

    private static final String TURNS = ".turns.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 5;

    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicTest> everyBody() throws IOException {
        try (Stream<Path> bodies = Files.list(GROUND)) {
            return bodies.filter(Files::isDirectory)
                    .sorted()
                    .map(body -> DynamicTest.dynamicTest(String.valueOf(body.getFileName()), () -> everyLabel(body)))
                    .toList();
        }
    }

    private static void everyLabel(Path body) throws Exception {
        Map<String, String> written = new TreeMap<>();
        Map<String, Set<String>> names = names(body, written);
        addOtherNames(body, names);
        Corpus corpus = new CorpusDirectory(body, new SidecarFiles()).read().corpus();
        EngineFactory engines = new EngineFactory(
                new IndexSettings.Lucene(folder.resolve(body.getFileName())),
                RealCorpus.glossary(),
                BigramEmbedding::new,
                null,
                IndexProgress.SILENT);
        List<String> faults = new ArrayList<>();
        try (Engine engine = engines.open(corpus, false)) {
            MemberFinder members = new MemberFinder(new People(corpus), RealCorpus.glossary());
            StatementService statements = new StatementService(corpus, members, engine.topics());
            for (String label : written.values()) {
                boolean isLatin = label.chars().allMatch(c -> c < 0x250);
                check(label, "statements", listed(statements, label), names, faults);
                Answer answer = engine.answers().ask(isLatin ? "What did " + label + " say?" : label + "の発言");
                check(label, "question", quotes(answer), names, faults);
            }
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(KNOWN)) {
            known.load(reader);
        }
        int most = Integer.parseInt(known.getProperty(String.valueOf(body.getFileName()), "0"));
        assertThat(faults).as("of %d labels", names.size()).hasSizeLessThanOrEqualTo(most);
    }

    private static List<VerifiedQuote> listed(StatementService statements, String label) {
        return statements.find(new Statements.Request(label, null, null, Locale.JAPANESE))
                        instanceof Statements.Listed all
                ? all.passages().stream().map(passage -> passage.quote()).toList()
                : List.of();
    }

    private static List<VerifiedQuote> quotes(Answer answer) {
        return answer instanceof Answer.Answered answered ? answered.quotes() : List.of();
    }

    /** Of a speaker with that label, or with another one that the minutes give to the same name. */
    private static void check(
            String label, String way, List<VerifiedQuote> quotes, Map<String, Set<String>> names, List<String> faults) {
        Set<String> same = names.getOrDefault(visible(label), Set.of());
        List<String> others = quotes.stream()
                .limit(SHOWN)
                .map(quote -> visible(String.valueOf(quote.speaker().label())))
                .filter(other -> !other.equals(visible(label))
                        && names.getOrDefault(other, Set.of()).stream()
                                .noneMatch(name -> same.stream().anyMatch(one -> isSame(one, name))))
                .distinct()
                .toList();
        if (quotes.isEmpty() || !others.isEmpty()) {
            faults.add("  " + way + " " + label + ": " + (quotes.isEmpty() ? "nothing" : others.toString()));
        }
    }

    /** One minutes may give a surname where others give the whole name. */
    private static boolean isSame(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);
    }

    private static void addOtherNames(Path body, Map<String, Set<String>> names) throws IOException {
        for (String line : Files.readAllLines(SAME)) {
            String[] columns = line.split("\t");
            if (columns[0].equals(String.valueOf(body.getFileName()))) {
                List<String> same = List.of(visible(columns[1]), visible(columns[2]));
                names.values().stream()
                        .filter(called -> same.stream().anyMatch(called::contains))
                        .forEach(called -> called.addAll(same));
            }
        }
    }

    /** Every label with the names that it stands for. */
    private static Map<String, Set<String>> names(Path body, Map<String, String> written) throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        try (Stream<Path> files = Files.list(body)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(TURNS)).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (String line : lines.subList(1, lines.size())) {
                    JsonNode turn = JSON.readTree(line);
                    String label = turn.path("label").asText();
                    written.putIfAbsent(visible(label), label);
                    Set<String> called = names.computeIfAbsent(visible(label), key -> new TreeSet<>());
                    if (turn.hasNonNull("name")) {
                        called.add(visible(turn.path("name").asText()));
                    }
                }
            }
        }
        return names;
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
