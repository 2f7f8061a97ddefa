package dev.hatsugen.answer;

import dev.hatsugen.quote.QuoteGloss;
import java.util.function.Consumer;

/** Answers with gloss lines below their quotes, where they are in English. */
public final class GlossedAnswers implements Answers {

    private final Answers answers;
    private final QuoteGloss gloss;

    public GlossedAnswers(Answers answers, QuoteGloss gloss) {
        this.answers = answers;
        this.gloss = gloss;
    }

    @Override
    public Answer ask(String question) {
        return answers.ask(question).glossed(gloss);
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return answers.ask(question, answer -> early.accept(answer.glossed(gloss)))
                .glossed(gloss);
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return answers.ask(asked, answer -> early.accept(answer.glossed(gloss))).glossed(gloss);
    }
}
