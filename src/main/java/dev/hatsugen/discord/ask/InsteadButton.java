package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.SearchHint;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SharedCard;
import java.util.List;
import java.util.Optional;

/** Asks a question again with the name that was chosen in place of one that nobody bears, or with the body that was chosen. */
public final class InsteadButton implements ButtonAction {

    private final Answers answers;

    public InsteadButton(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return AnswerButtons.INSTEAD;
    }

    @Override
    public Card execute(Click click) {
        return click.message()
                .flatMap(QuestionLine::in)
                .flatMap(question -> ButtonId.number(click.arguments()).flatMap(place -> meant(question, place)))
                .map(question -> SharedCard.shareable(AnswerCard.of(answers.ask(question)), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    /** What may be chosen is found anew: the minutes may have changed. */
    private Optional<String> meant(String question, int place) {
        List<SearchHint.Instead> instead = answers.ask(question).hint().instead();
        return place < instead.size() ? Optional.of(instead.get(place).question()) : Optional.empty();
    }
}
