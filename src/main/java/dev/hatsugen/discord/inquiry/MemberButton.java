package dev.hatsugen.discord.inquiry;

import dev.hatsugen.answer.Surroundings;
import dev.hatsugen.answer.inquiry.Inquiries;
import dev.hatsugen.answer.statements.Statements;
import dev.hatsugen.discord.card.AnswerButtons;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.QuestionLine;
import dev.hatsugen.discord.card.QuoteRef;
import dev.hatsugen.discord.card.SharedCard;
import dev.hatsugen.discord.component.ButtonAction;
import dev.hatsugen.discord.component.Click;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.SheetCard;
import dev.hatsugen.minutes.Corpus;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Leads from an answer to all that the one who is quoted said on the topic of its question. */
final class MemberButton implements ButtonAction {

    private final Corpus corpus;
    private final Inquiries inquiries;
    private final StatementsInquiry statements;

    MemberButton(Corpus corpus, Inquiries inquiries, StatementsInquiry statements) {
        this.corpus = corpus;
        this.inquiries = inquiries;
        this.statements = statements;
    }

    @Override
    public String name() {
        return AnswerButtons.MEMBER;
    }

    @Override
    public MessageCreateData execute(Click click) {
        Optional<Surroundings> quoted = QuoteRef.parse(click.arguments()).in(corpus);
        return click.message()
                .flatMap(QuestionLine::in)
                .flatMap(question -> quoted.map(found -> shown(question, found, click)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private MessageCreateData shown(String question, Surroundings quoted, Click click) {
        Statements.Request request =
                inquiries.onTopicOf(question, quoted.quote(), click.wording().language());
        Asked asked = StatementsInquiry.asked(request);
        return SharedCard.shareable(SheetCard.of(statements.sheet(asked, click.wording())), click.wording());
    }
}
