package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.evaluation.GoldQuestion;
import dev.hatsugen.evaluation.QuestionFile;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.opensearch.OpenSearchNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines give the same answers, quote for quote, to every committed question. */
@Tag("opensearch")
class OpenSearchAnswersTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/dev/hatsugen/evaluation");
    private static final Engine ENGINE = new EngineFactory(
                    OpenSearchNode.shared().index("answers"),
                    RealCorpus.glossary(),
                    RealAnswers::model,
                    null,
                    IndexProgress.SILENT)
            .open(RealCorpus.corpus(), false);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check.jsonl", "questions.jsonl", "readers-1.jsonl", "readers-2.jsonl"})
    void theAnswersAreThoseOfLucene(String file) throws IOException {
        List<GoldQuestion> questions = QuestionFile.read(QUESTIONS.resolve(file));
        List<String> others = new ArrayList<>();
        for (GoldQuestion question : questions) {
            String here = said(RealAnswers.answers(), question);
            String there = said(ENGINE.answers(), question);
            if (!here.equals(there)) {
                others.add(question.id() + "\n" + here + "\n" + there);
            }
        }

        assertThat(questions).hasSizeGreaterThan(50);
        assertThat(others).isEmpty();
    }

    private static String said(Answers answers, GoldQuestion question) {
        Answer answer = answers.ask(question.question());
        String quotes = answer instanceof Answer.Answered answered
                ? answered.isCertain()
                        + answered.quotes().stream()
                                .map(quote -> "\n" + quote.meeting().key() + " " + quote.source() + " " + quote.text())
                                .collect(Collectors.joining())
                : "";
        return answer.lead() + quotes;
    }
}
