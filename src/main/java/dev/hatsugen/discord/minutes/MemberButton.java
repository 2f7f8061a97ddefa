package dev.hatsugen.discord.minutes;

import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.QuoteRef;
import dev.hatsugen.discord.ui.SharedCard;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.quote.QuoteContext;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestLine;
import java.util.Optional;

/** Leads from an answer to all that the one who is quoted said on the topic of its question. */
final class MemberButton implements ButtonAction {

    private final Current<Corpus> corpus;
    private final MinutesService minutes;
    private final RequestCards cards;

    MemberButton(Current<Corpus> corpus, MinutesService minutes, RequestCards cards) {
        this.corpus = corpus;
        this.minutes = minutes;
        this.cards = cards;
    }

    @Override
    public String name() {
        return AnswerButtons.MEMBER;
    }

    @Override
    public Card execute(Click click) {
        Optional<QuoteContext> quoted = QuoteRef.parse(click.arguments()).flatMap(quote -> corpus.with(quote::in));
        return click.message()
                .flatMap(QuestionLine::in)
                .flatMap(question -> quoted.map(found -> shown(question, found, click)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private Card shown(String question, QuoteContext quoted, Click click) {
        RequestLine request =
                minutes.onTopicOf(question, quoted.quote(), click.wording().language());
        return SharedCard.shareable(cards.card(request, click.wording()), click.wording());
    }
}
