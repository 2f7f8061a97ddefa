package dev.hatsugen.discord.status;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.Asker;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.UnansweredRepository;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers, of which those that found nothing are noted for the admins of the server that asked. */
public final class UnansweredQuestions implements Answers {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredQuestions.class);

    private final Answers answers;
    private final UnansweredRepository unanswered;
    private final Clock clock;

    public UnansweredQuestions(Answers answers, UnansweredRepository unanswered, Clock clock) {
        this.answers = answers;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    @Override
    public Answer ask(String question) {
        return noted(answers.ask(question));
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return noted(answers.ask(question, early));
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return noted(answers.ask(asked, early));
    }

    /** Why there is no answer that is sure; empty where there is one. */
    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.NotFound missing -> missing.reason().name();
            case Answer.Answered answered -> answered.isCertain() ? "" : UnansweredList.UNCERTAIN;
        };
    }

    /** What is asked in a direct message is nobody else's. */
    private Answer noted(Answer answer) {
        Asker asker = Asker.current();
        String guild = asker.guild();
        String kind = kind(answer);
        if (guild != null && !kind.isEmpty()) {
            try {
                unanswered.save(new UnansweredRepository.Entry(
                        clock.instant(), guild, Objects.requireNonNullElse(asker.user(), ""), kind, answer.question()));
            } catch (StoreException e) {
                LOG.debug("An unanswered question is not noted ({})", e.code());
            }
        }
        return answer;
    }
}
