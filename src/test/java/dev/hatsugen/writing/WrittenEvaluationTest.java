package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.JudgedQuestionFile;
import dev.hatsugen.evaluation.WrittenEvaluation;
import dev.hatsugen.evaluation.WrittenScores;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.provider.RecordedChatModel;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model writes over the answers to the judged questions of one body, scored; the model and the judge speak over HTTP. */
class WrittenEvaluationTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String BODY = "allotment-society";
    private static final int QUESTIONS = 12;

    private final PlayedProvider provider = new PlayedProvider(WrittenEvaluationTest::good);
    private final Path conversations;

    WrittenEvaluationTest(@TempDir Path folder) throws IOException {
        this.conversations = folder.resolve("kept").resolve("conversations.jsonl");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private static boolean isForJudge(String prompt) {
        return prompt.contains("\"speaker\":true");
    }

    private static String truth(String prompt) {
        boolean japanese = SeenExcerpt.isJapanese(prompt);
        return PlayedPoint.response(SeenExcerpt.of(prompt).stream()
                .flatMap(excerpt -> excerpt
                        .sentence(japanese)
                        .flatMap(
                                words -> Truth.WHOLE.told(new Material(excerpt, words, List.of(), List.of(), japanese)))
                        .stream())
                .limit(2)
                .toList());
    }

    private static PlayedProvider.Response good(String prompt) {
        return PlayedProvider.Response.saying(
                isForJudge(prompt) ? "{\"supported\":true,\"speaker\":true}" : truth(prompt));
    }

    private static List<JudgedQuestion> questions() throws IOException {
        return JudgedQuestionFile.read(BodyAnswers.of(BODY).folder().resolve("questions.jsonl"))
                .subList(0, QUESTIONS);
    }

    private WrittenScores scores(boolean judged) throws IOException {
        return scores(RecordedChatModel.over(provider.chat(LONG), conversations), judged, answer -> answer);
    }

    private WrittenScores scores(ChatModel chat, boolean judged, UnaryOperator<Answer> change) throws IOException {
        LanguageModel model = LanguageModel.of(
                chat, new WritingSettings(LONG, Set.of(), PlayedProvider.LIMITS, Path.of("no-folder")));
        BodyAnswers body = BodyAnswers.of(BODY);
        Answers answers = WritingAnswers.over(
                body.answers(), model, body.parser(), body.corpus(), new Glosser(RealCorpus.glossary()));
        WrittenEvaluation evaluation = new WrittenEvaluation();
        @Nullable PointJudge judge = judged ? new PointJudge(model) : null;
        evaluation.add(questions(), question -> change.apply(answers.ask(question)), judge);
        assertThat(evaluation.table().getLast()).startsWith("all").contains(String.valueOf(QUESTIONS));
        return evaluation.scores();
    }

    @Test
    void aGoodModelIsScoredByPassagesAndByItsJudge() throws IOException {
        WrittenScores scores = scores(true);
        assertThat(scores.points()).isPositive();
        assertThat(scores.written()).isGreaterThan(0.8);
        assertThat(scores.rightSpeaker()).isEqualTo(1);
        assertThat(scores.onPassages()).isGreaterThan(0.4);
        assertThat(scores.covered()).isGreaterThan(0.4);
        assertThat(scores.supported()).isEqualTo(1);
        assertThat(scores.unjudged()).isZero();
    }

    @Test
    void aJudgeThatObjectsOrChatsIsCounted() throws IOException {
        provider.play(prompt -> isForJudge(prompt)
                ? PlayedProvider.Response.saying("{\"supported\":false,\"speaker\":true}")
                : good(prompt));
        assertThat(scores(true).supported()).isZero();
        Files.delete(conversations);
        provider.play(prompt -> isForJudge(prompt) ? PlayedProvider.Response.saying("Yes.") : good(prompt));
        WrittenScores scores = scores(true);
        assertThat(scores.unjudged()).isEqualTo(scores.points());
        assertThat(scores.supported()).isNaN();
    }

    @Test
    void aWrongSpeakerIsSeenWithoutAJudge() throws IOException {
        UnaryOperator<Answer> accusing = answer -> answer instanceof Answer.Answered answered
                ? answered.with(
                        new Written(List.of(new WrittenPoint("Siobhan Kelleher opened the gate.", List.of(0))), null))
                : answer;
        assertThat(scores(provider.chat(LONG), false, accusing).rightSpeaker()).isLessThan(1);
    }

    @Test
    void theSameRunCostsNothingTwice() throws IOException {
        WrittenScores first = scores(true);
        int requests = provider.requests();
        assertThat(requests).isPositive();
        provider.play(prompt -> PlayedProvider.Response.failing(500, "{}"));
        assertThat(scores(true)).isEqualTo(first);
        assertThat(provider.requests()).isEqualTo(requests);
    }

    @Test
    void theRecordingHoldsNeitherKeyNorAddressNorFailures() throws IOException {
        scores(false);
        assertThat(Files.readString(conversations)).contains("\"prompt\"").doesNotContain("a-key", "127.0.0.1");
        Files.delete(conversations);
        provider.play(prompt -> PlayedProvider.Response.failing(401, "{}"));
        assertThat(scores(false).failed()).isEqualTo(1);
        assertThat(conversations).isEmptyFile();
    }

    @Test
    void aLineThatWasCutIsAskedAgainAndABadOneIsNamed() throws IOException {
        WrittenScores first = scores(false);
        int requests = provider.requests();
        String kept = Files.readString(conversations);
        Files.writeString(conversations, kept.substring(0, kept.length() - 9));
        assertThat(scores(false)).isEqualTo(first);
        assertThat(provider.requests()).isEqualTo(requests + 1);
        assertThat(Files.readString(conversations)).isEqualTo(kept);
        Files.writeString(conversations, kept + "{\"model\":\"x\"}\n");
        assertThatThrownBy(() -> scores(false)).isInstanceOf(IOException.class).hasMessageContaining("line ");
    }
}
