package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SharedCard;
import java.util.Optional;

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
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        return ButtonId.number(click.arguments())
                .flatMap(from -> click.message().flatMap(QuestionLine::in).flatMap(question -> page(question, from)))
                .map(card -> SharedCard.shareable(card, click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    /** Empty where the answer has no such page any more. */
    private Optional<Card> page(String question, int from) {
        return answers.ask(question) instanceof Answer.Answered answer
                        && from < answer.quotes().size()
                ? Optional.of(AnswerCard.of(answer, from))
                : Optional.empty();
    }
}
