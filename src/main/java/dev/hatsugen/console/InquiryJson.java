package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.compare.ComparedMeeting;
import dev.hatsugen.compare.Comparison;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Response;
import dev.hatsugen.requests.ResponseEvidence;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands that are no questions give, as JSON: words of the minutes are always whole quotes of an answer's shape. */
final class InquiryJson {

    private InquiryJson() {}

    static ObjectNode statements(Statements statements) {
        Statements.Missing missing = statements instanceof Statements.Missing none ? none : null;
        ObjectNode json = head(missing == null ? null : missing.reason(), statements.lead());
        json.put("member", statements.request().member());
        json.put("topic", statements.request().hasTopic() ? statements.request().topicOrEmpty() : null);
        ObjectNode ledger = json.putObject("ledger");
        ledger.put("scanned", statements.ledger().scanned());
        ledger.put("matched", statements.ledger().matched());
        ledger.set("words", Json.strings(statements.ledger().words()));
        json.set(
                "quotes",
                AnswerJson.quotes(
                        statements instanceof Statements.Listed listed ? quotes(listed.passages()) : List.of()));
        json.set("near", AnswerJson.quotes(missing == null ? List.of() : missing.near()));
        json.set("suggestions", Json.strings(missing == null ? List.of() : missing.suggestions()));
        return json;
    }

    /** @param parts what there is to say of each meeting */
    static ObjectNode sections(List<Summary> parts) {
        ObjectNode json = head(null, null);
        json.set("meetings", Json.array(parts, part -> meeting(part.meeting())));
        json.set(
                "sections",
                Json.array(
                        parts.stream()
                                .flatMap(part -> part.sections().stream().map(section -> section(part, section)))
                                .toList(),
                        section -> section));
        return json;
    }

    private static ObjectNode section(Summary part, SummarySection section) {
        ObjectNode json = Json.object();
        json.put("meeting", part.meeting().number());
        json.put("kind", AnswerJson.lower(section.kind()));
        json.put("title", section.title());
        json.set("notes", Json.strings(section.notes()));
        json.set("quotes", AnswerJson.quotes(section.quotes()));
        return json;
    }

    static ObjectNode requests(List<Request> requests) {
        ObjectNode json = head(requests.isEmpty() ? Answer.Reason.NOT_IN_MINUTES : null, null);
        json.set("pairs", Json.array(requests, InquiryJson::pair));
        return json;
    }

    private static ObjectNode pair(Request request) {
        ObjectNode json = Json.object();
        json.set("request", AnswerJson.quote(request.quote()));
        json.put("strength", AnswerJson.lower(request.strength()));
        json.set(
                "responses",
                AnswerJson.quotes(
                        request.responses().stream().map(Response::quote).toList()));
        json.set("evidence", Json.array(request.responses(), response -> evidence(response.evidence())));
        return json;
    }

    private static ObjectNode evidence(ResponseEvidence evidence) {
        ObjectNode json = Json.object();
        List<String> words = evidence instanceof ResponseEvidence.SharedWords shared ? shared.words() : List.of();
        json.put(
                "kind",
                switch (evidence) {
                    case ResponseEvidence.SharedWords shared -> "shared_words";
                    case ResponseEvidence.Mention mention -> "mention";
                    case ResponseEvidence.ReplyMark mark -> "reply_mark";
                });
        json.set("words", Json.strings(words));
        json.set(
                "quote",
                evidence instanceof ResponseEvidence.Mention mention ? AnswerJson.quote(mention.words()) : null);
        return json;
    }

    static ObjectNode comparison(Comparison comparison) {
        Comparison.Missing missing = comparison instanceof Comparison.Missing none ? none : null;
        ObjectNode json = head(missing == null ? null : missing.reason(), comparison.lead());
        json.put("member", comparison.member());
        json.put("topic", comparison.topic());
        json.set(
                "meetings",
                Json.array(
                        comparison instanceof Comparison.SideBySide sideBySide ? sideBySide.meetings() : List.of(),
                        InquiryJson::compared));
        json.set("suggestions", Json.strings(missing == null ? List.of() : missing.suggestions()));
        return json;
    }

    private static ObjectNode compared(ComparedMeeting compared) {
        ObjectNode json = meeting(compared.meeting());
        json.put("scanned", compared.scanned());
        json.put("matched", compared.matched());
        json.put("further", compared.further());
        json.put("note", compared.note().isEmpty() ? null : compared.note());
        json.set("quotes", AnswerJson.quotes(quotes(compared.passages())));
        return json;
    }

    /** Nothing to show, because of a name that the minutes lack. */
    static ObjectNode missing(Answer.Reason reason, String lead, List<String> near) {
        ObjectNode json = head(reason, lead);
        json.set("quotes", AnswerJson.quotes(List.of()));
        json.set("suggestions", Json.strings(near));
        return json;
    }

    private static ObjectNode meeting(Meeting meeting) {
        LocalDate date = meeting.header().date();
        ObjectNode json = Json.object();
        json.put("meeting", meeting.number());
        json.put("date", date == null ? null : date.toString());
        return json;
    }

    private static ObjectNode head(Answer.@Nullable Reason reason, @Nullable String lead) {
        ObjectNode json = Json.object();
        json.put("status", reason == null ? "answered" : "not_found");
        json.put("lead", lead);
        json.put("reason", reason == null ? null : AnswerJson.lower(reason));
        return json;
    }

    private static List<VerifiedQuote> quotes(List<CitedPassage> passages) {
        return passages.stream().map(CitedPassage::quote).toList();
    }
}
