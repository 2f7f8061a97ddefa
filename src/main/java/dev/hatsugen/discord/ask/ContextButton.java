package dev.hatsugen.discord.ask;

import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuoteRef;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.quote.QuoteGloss;

/** Shows a quote with what is before and after it. */
public final class ContextButton implements ButtonAction {

    private final Current<Corpus> corpus;
    private final QuoteGloss gloss;

    public ContextButton(Current<Corpus> corpus, QuoteGloss gloss) {
        this.corpus = corpus;
        this.gloss = gloss;
    }

    @Override
    public String name() {
        return AnswerButtons.CONTEXT;
    }

    @Override
    public Card execute(Click click) {
        return QuoteRef.parse(click.arguments())
                .flatMap(quote -> corpus.with(quote::in))
                .map(found -> SharedCard.shareable(ContextCard.of(click.wording(), found, gloss), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
