package dev.hatsugen.console;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/** An answer for people: the lead, then the quotes under their speakers. */
final class AnswerText {

    private AnswerText() {}

    /** In the answer's language; ends without a line feed. */
    static String of(Answer answer, AnsiStyle paint) {
        Texts texts = Texts.in(answer.language());
        QuotePage page = new QuotePage(paint, texts, null, answer.gloss());
        page.title(answer.lead());
        return switch (answer) {
            case Answer.Answered answered -> quotes(page, answered.quotes());
            case Answer.NotFound notFound -> near(page, texts, notFound.near());
        };
    }

    /** Quotes that are near and no answer, and the end of the page. */
    static String near(QuotePage page, Texts texts, List<VerifiedQuote> near) {
        if (near.isEmpty()) {
            return page.text();
        }
        page.gap();
        page.say(texts.get("answer.near"));
        return quotes(page, near);
    }

    private static String quotes(QuotePage page, List<VerifiedQuote> quotes) {
        quotes.forEach(page::add);
        return page.ended();
    }
}
