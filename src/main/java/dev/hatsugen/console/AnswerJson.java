package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer as JSON: the shape that scripts read, with every key present and in this order; {@code written} and
 * {@code note} only where a language model was asked. */
final class AnswerJson {

    private static final int SCORE_DIGITS = 3;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private AnswerJson() {}

    /** @param id the question's name in a batch; null for a single one */
    static ObjectNode of(@Nullable String id, Answer answer) {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("question", answer.question());
        json.put("language", answer.language().getLanguage());
        json.put("status", answer instanceof Answer.Answered ? "answered" : "not_found");
        json.put("confidence", answer instanceof Answer.Answered answered && !answered.isCertain() ? "low" : "high");
        json.put("lead", answer.lead());
        json.set("quotes", answer instanceof Answer.Answered answered ? quotes(answered.quotes()) : quotes(List.of()));
        json.set("near", answer instanceof Answer.NotFound notFound ? quotes(notFound.near()) : quotes(List.of()));
        json.put("reason", answer instanceof Answer.NotFound notFound ? lower(notFound.reason()) : null);
        if (answer instanceof Answer.Answered answered && answered.written().wasAsked()) {
            json.set("written", Json.array(answered.written().points(), AnswerJson::point));
            json.put("note", answered.written().note());
        }
        json.put("ms", Json.rounded(answer.took().toNanos() / NANOS_A_MILLISECOND, 1));
        return json;
    }

    private static ObjectNode point(WrittenPoint point) {
        ObjectNode json = Json.object();
        json.put("text", point.text());
        ArrayNode quotes = json.putArray("quotes");
        point.quotes().forEach(quotes::add);
        return json;
    }

    static ArrayNode quotes(List<VerifiedQuote> quotes) {
        return Json.array(quotes, AnswerJson::quote);
    }

    static ObjectNode quote(VerifiedQuote quote) {
        LocalDate date = quote.meeting().header().date();
        ObjectNode json = Json.object();
        json.put("meeting", quote.meeting().number());
        json.put("date", date == null ? null : date.toString());
        json.put("statement", quote.statementId());
        json.put("label", quote.speaker().label());
        json.put("name", quote.speaker().name());
        json.put("section", quote.section());
        json.put("text", quote.text());
        json.set("lines", Json.lines(quote.lines()));
        json.put("page", quote.meeting().source().pageOf(quote.lines().first()));
        json.put("sha256", quote.sha256());
        json.put("relation", lower(quote.relation()));
        json.put("score", Json.rounded(quote.score(), SCORE_DIGITS));
        json.put("key", quote.meeting().key());
        json.put("body", quote.meeting().body());
        json.put("number", quote.meeting().number());
        json.put("role", quote.role() == null ? null : lower(quote.role()));
        json.put("url", quote.meeting().url(quote.lines().first()));
        json.set("matches", Json.array(quote.highlights().matches(), Json::span));
        Span best = quote.highlights().best();
        json.set("best", best == null ? Json.none() : Json.span(best));
        return json;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
