package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.AnswerLexicons;
import dev.hatsugen.answerability.AnswerabilityLexicons;
import dev.hatsugen.conversation.ConversationLexicons;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.LanguageLexicons;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.parsing.ParsingLexicons;
import dev.hatsugen.question.QuestionLexicons;
import dev.hatsugen.quote.QuoteLexicons;
import dev.hatsugen.record.RecordLexicons;
import dev.hatsugen.request.IntentLexicons;
import dev.hatsugen.requests.RequestLexicons;
import dev.hatsugen.retrieval.RetrievalLexicons;
import dev.hatsugen.summary.SummaryLexicons;
import dev.hatsugen.verify.VerifyLexicons;
import dev.hatsugen.writing.WritingLexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of every lexicon is what its examples say: the class that uses the row reads each of them so, and they are worded
 * differently. A new lexicon needs a reader here.
 */
class LexiconExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/hatsugen/lexicon");

    /** The share of its characters in which an example must differ from another one of its row. */
    private static final double MIN_DIFFERENCE = 0.25;

    private static final Map<String, LexiconReader> READERS = readers();

    @Test
    void every_lexicon_has_a_reader() throws IOException {
        assertThat(READERS.keySet()).isEqualTo(names());
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_read_as_its_row_says() throws IOException {
        return names().stream()
                .sorted()
                .flatMap(name -> Lexicon.of(name).rules().stream()
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        name + " " + rule.id() + ": " + example,
                                        () -> reader(name).check(rule, example)))));
    }

    @TestFactory
    Stream<DynamicTest> the_examples_of_a_row_are_worded_differently() throws IOException {
        return names().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> Lexicon.of(name).rules().forEach(LexiconExamplesTest::checkDifference)));
    }

    private static void checkDifference(Lexicon.Rule rule) {
        List<String> examples = rule.examples().stream()
                .map(example -> Folding.fold(example).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
        for (int i = 0; i < examples.size(); i++) {
            for (int j = i + 1; j < examples.size(); j++) {
                int longest = Math.max(examples.get(i).length(), examples.get(j).length());
                double distance = LevenshteinDistance.getDefaultInstance().apply(examples.get(i), examples.get(j));
                assertThat(distance)
                        .as(
                                "%s: %s, %s",
                                rule.id(),
                                rule.examples().get(i),
                                rule.examples().get(j))
                        .isGreaterThanOrEqualTo(MIN_DIFFERENCE * longest)
                        .isPositive();
            }
        }
    }

    private static LexiconReader reader(String name) {
        return Objects.requireNonNull(READERS.get(name), () -> "no reader of " + name);
    }

    private static Map<String, LexiconReader> readers() {
        Map<String, LexiconReader> readers = new HashMap<>();
        readers.putAll(LanguageLexicons.readers());
        readers.putAll(ConversationLexicons.readers());
        readers.putAll(QuestionLexicons.readers());
        readers.putAll(AnswerabilityLexicons.readers());
        readers.putAll(AnswerLexicons.readers());
        readers.putAll(RetrievalLexicons.readers());
        readers.putAll(RequestLexicons.readers());
        readers.putAll(IntentLexicons.readers());
        readers.putAll(RecordLexicons.readers());
        readers.putAll(VerifyLexicons.readers());
        readers.putAll(SummaryLexicons.readers());
        readers.putAll(QuoteLexicons.readers());
        readers.putAll(WritingLexicons.readers());
        readers.putAll(ParsingLexicons.readers());
        readers.put(
                "question-words",
                (rule, example) -> assertThat(Lexicon.of("question-words").has(rule.category(), Folding.fold(example)))
                        .isTrue());
        readers.put("discourse", LexiconExamplesTest::discourse);
        return readers;
    }

    /** Counted points are read by the search, and by summaries where they begin a sentence. */
    private static void discourse(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "first-words", "refers-back" -> SummaryLexicons.opening(rule, example);
            default -> RetrievalLexicons.segment(rule, example);
        }
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".tsv", ""))
                    .collect(Collectors.toSet());
        }
    }
}
