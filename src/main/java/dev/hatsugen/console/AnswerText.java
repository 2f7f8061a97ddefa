package dev.hatsugen.console;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.stream.Collectors;

/** An answer for people: the lead, then the quotes under their speakers. */
final class AnswerText {

    private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private AnswerText() {}

    /** In the answer's language; ends without a line feed. */
    static String of(Answer answer, AnsiStyle paint) {
        Texts texts = Texts.in(answer.language());
        QuotePage page = new QuotePage(paint, texts, null, answer.gloss());
        page.title(answer.lead());
        return switch (answer) {
            case Answer.Answered answered -> {
                written(page, texts, answered.written());
                yield answered.written().points().isEmpty()
                        ? quotes(page, answered.quotes())
                        : numbered(page, answered.quotes());
            }
            case Answer.NotFound notFound -> near(page, texts, notFound.near());
        };
    }

    /** The sentences of a language model, each with the numbers of its quotes, visibly not the record's. */
    private static void written(QuotePage page, Texts texts, Written written) {
        String note = written.note();
        if (note != null) {
            page.say(note);
        }
        if (!written.points().isEmpty()) {
            page.gap();
            page.say(texts.get("answer.written"));
            written.points().forEach(point -> page.say("・" + point.text() + " " + numbers(point)));
        }
    }

    private static String numbers(WrittenPoint point) {
        return point.quotes().stream().map(AnswerText::number).collect(Collectors.joining());
    }

    private static String number(int place) {
        return String.valueOf(NUMBERS.charAt(Math.min(place, NUMBERS.length() - 1)));
    }

    private static String numbered(QuotePage page, List<VerifiedQuote> quotes) {
        for (int place = 0; place < quotes.size(); place++) {
            page.gap();
            page.add(number(place) + " ", quotes.get(place));
        }
        return page.ended();
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
