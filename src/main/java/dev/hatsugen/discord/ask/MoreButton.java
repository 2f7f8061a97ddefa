package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SharedCard;

/** Shows the next page of an answer, by asking the card's question again. */
public final class MoreButton implements ButtonAction {

    private final Answers answers;

    public MoreButton(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return AnswerButtons.MORE;
    }

    @Override
    public Card execute(Click click) {
        int from = Integer.parseInt(click.arguments().getFirst());
        return click.message()
                .flatMap(QuestionLine::in)
                .map(question -> AnswerCard.of(answers.ask(question), from))
                .map(card -> SharedCard.shareable(card, click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
