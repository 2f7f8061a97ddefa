package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.discord.ui.Wording;

/** Shows what is nearest to a question without an answer, as uncertain. */
public final class NearestButton implements ButtonAction {

    private final Answers answers;

    public NearestButton(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return AnswerButtons.NEAREST;
    }

    @Override
    public Card execute(Click click) {
        return click.message()
                .flatMap(QuestionLine::in)
                .map(question -> SharedCard.shareable(card(answers.ask(question)), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private static Card card(Answer answer) {
        return answer instanceof Answer.NotFound notFound && !notFound.near().isEmpty()
                ? AnswerCard.of(notFound.nearest(Wording.in(answer.language()).text("card.near")))
                : AnswerCard.of(answer);
    }
}
