package dev.hatsugen.discord.component;

import dev.hatsugen.answer.QuoteGloss;
import dev.hatsugen.discord.card.AnswerButtons;
import dev.hatsugen.discord.card.ContextCard;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.QuoteRef;
import dev.hatsugen.discord.card.SharedCard;
import dev.hatsugen.minutes.Corpus;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Shows a quote with what stands before and after it. */
public final class ContextButton implements ButtonAction {

    private final Corpus corpus;
    private final QuoteGloss gloss;

    public ContextButton(Corpus corpus, QuoteGloss gloss) {
        this.corpus = corpus;
        this.gloss = gloss;
    }

    @Override
    public String name() {
        return AnswerButtons.CONTEXT;
    }

    @Override
    public MessageCreateData execute(Click click) {
        return QuoteRef.parse(click.arguments())
                .in(corpus)
                .map(found -> SharedCard.shareable(ContextCard.of(click.wording(), found, gloss), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
