package dev.hatsugen.monitoring;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.monitoring.QuestionResult.Status;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers that are taken note of. */
public final class ObservedAnswers implements Answers {

    private final Answers answers;
    private final BotObserver observer;

    public ObservedAnswers(Answers answers, BotObserver observer) {
        this.answers = answers;
        this.observer = observer;
    }

    @Override
    public Answer ask(String question) {
        return observed(() -> answers.ask(question));
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return observed(() -> answers.ask(question, early));
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return observed(() -> answers.ask(asked, early));
    }

    private Answer observed(Supplier<Answer> work) {
        long start = System.nanoTime();
        try {
            Answer answer = work.get();
            observer.asked(result(answer), since(start));
            return answer;
        } catch (AnswerFailedException e) {
            Status status = e.isRetriable() ? Status.FAILED_RETRIABLE : Status.FAILED;
            observer.asked(new QuestionResult(status, 0), since(start));
            throw e;
        } catch (RuntimeException e) {
            observer.asked(new QuestionResult(Status.FAILED, 0), since(start));
            throw e;
        }
    }

    private static QuestionResult result(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered ->
                new QuestionResult(Status.ANSWERED, answered.quotes().size());
            case Answer.NotFound notFound -> new QuestionResult(Status.NOT_FOUND, 0);
        };
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
