package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;

/** Gives the whole answer as a file, by asking the card's question again. */
public final class FileButton implements ButtonAction {

    private final Answers answers;

    public FileButton(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return AnswerButtons.FILE;
    }

    @Override
    public Card execute(Click click) {
        return click.message()
                .flatMap(QuestionLine::in)
                .map(question -> AnswerFile.of(answers.ask(question)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
