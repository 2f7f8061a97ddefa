package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.question.ParsedQuestion;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks words that go on from an answer as the whole question too that a language model makes of them. Other questions stay as they are. */
final class RewritingAnswers implements Answers {

    private final Answers answers;
    private final FollowUpRewriter rewriter;

    RewritingAnswers(Answers answers, FollowUpRewriter rewriter) {
        this.answers = answers;
        this.rewriter = rewriter;
    }

    @Override
    public Answer ask(String question) {
        return answers.ask(question);
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return answers.ask(question, early);
    }

    /** What the rules find is shown until the model has answered, and stays where the rewritten question finds nothing surer. */
    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        Answer offline = answers.ask(asked, early);
        if (offline instanceof Answer.NotFound missing && !mayBeMeantOtherwise(missing.reason())) {
            return offline;
        }
        early.accept(offline);
        Optional<ParsedQuestion> whole = rewriter.whole(asked);
        return whole.map(question -> surer(answers.ask(asked.asking(question), answer -> {}), offline))
                .orElse(offline);
    }

    /** Somebody who is not in the minutes, or a meeting that is not, is not put right by other words. */
    private static boolean mayBeMeantOtherwise(Answer.Reason reason) {
        return switch (reason) {
            case NO_SUCH_MEMBER, NO_SUCH_MEETING, ABSENT -> false;
            case NO_STATEMENT_ON_TOPIC, NOT_IN_MINUTES -> true;
        };
    }

    private static Answer surer(Answer rewritten, Answer offline) {
        boolean surely = offline instanceof Answer.Answered before && before.isCertain();
        return rewritten instanceof Answer.Answered found && (found.isCertain() || !surely) ? rewritten : offline;
    }
}
