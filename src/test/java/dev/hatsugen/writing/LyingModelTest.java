package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.evaluation.QuestionFile;
import dev.hatsugen.language.Glosser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model that lies in one way, asked over HTTP all questions of a committed set: none of its sentences reaches an answer. */
class LyingModelTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/dev/hatsugen/evaluation/check.jsonl");
    private static final List<String> LABELS = RealCorpus.corpus().meetings().stream()
            .flatMap(meeting -> meeting.statements().stream())
            .map(statement -> String.valueOf(statement.speaker().label()))
            .distinct()
            .toList();

    @ParameterizedTest
    @EnumSource(PlayedAnswerModel.Kind.class)
    void nothingUnprovenReachesAnAnswer(PlayedAnswerModel.Kind kind) throws Exception {
        PlayedAnswerModel model = new PlayedAnswerModel(kind, LABELS);
        AtomicInteger offered = new AtomicInteger();
        int shown = 0;
        try (PlayedProvider provider = new PlayedProvider(prompt -> {
            String answer = model.answer(prompt);
            offered.addAndGet(answer.split("\"text\":", -1).length - 1);
            return PlayedProvider.Response.saying(answer);
        })) {
            Answers answers = WritingAnswers.over(
                    RealAnswers.answers(),
                    provider.languageModel(false, Duration.ofSeconds(20)),
                    RealAnswers.reader(),
                    RealCorpus.corpus(),
                    new Glosser(RealCorpus.glossary()));
            for (var question : QuestionFile.read(QUESTIONS)) {
                int before = offered.get();
                Answer answer = answers.ask(question.question());
                if (!answer.language().getLanguage().equals("ja")) {
                    offered.set(before); // the played model writes Japanese alone, which is no answer there
                }
                if (answer instanceof Answer.Answered answered
                        && answered.language().getLanguage().equals("ja")) {
                    answered.written().points().forEach(p -> System.err.println(kind + " " + p));
                    shown += answered.written().points().size();
                }
            }
        }
        if (kind == PlayedAnswerModel.Kind.TRUTH) {
            assertThat(shown).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * offered.get()));
        } else {
            assertThat(shown).isZero();
        }
    }
}
