package dev.hatsugen.discord.component;

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

    public ContextButton(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return AnswerButtons.CONTEXT;
    }

    @Override
    public MessageCreateData execute(Click click) {
        return QuoteRef.parse(click.arguments())
                .in(corpus)
                .map(found -> SharedCard.shareable(ContextCard.of(click.wording(), found), click.wording()))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }
}
