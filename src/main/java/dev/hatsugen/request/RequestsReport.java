package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Response;
import dev.hatsugen.requests.ResponseEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was asked of the government, each with the words that respond and why they are taken to. */
final class RequestsReport {

    private RequestsReport() {}

    /**
     * The report; where there is no request, it says so.
     *
     * @param found by the rules
     * @param requests those of them that stay
     */
    static Report of(Locale language, List<Request> found, List<Request> requests) {
        boolean none = requests.isEmpty();
        Fields data = ReportFields.head(none ? Answer.Reason.NOT_IN_MINUTES : null, null)
                .with("pairs", Fields.list(requests, RequestsReport::data));
        String title = none
                ? RequestMessages.of(language, "requests.none")
                : RequestMessages.of(language, "requests.lead", requests.size());
        List<Entry> entries = new ArrayList<>();
        requests.forEach(request -> entries.add(pair(request, language)));
        int leftOut = responses(found) - responses(requests);
        if (leftOut > 0) {
            entries.add(new Entry.Note(RequestMessages.of(language, "requests.judged", leftOut)));
        }
        return new Report(
                language,
                none ? Tone.NOT_FOUND : Tone.ANSWERED,
                title,
                entries,
                leftOut > 0 ? data.with("left_out", leftOut) : data);
    }

    private static int responses(List<Request> requests) {
        return requests.stream().mapToInt(each -> each.responses().size()).sum();
    }

    private static Entry.Pair pair(Request request, Locale language) {
        List<Entry.Quote> responses = request.responses().stream()
                .map(response -> Entry.Quote.of(
                        response.quote(),
                        Entry.SpeakerLine.LINE,
                        response.evidence().text(language)))
                .toList();
        return new Entry.Pair(
                new Entry.Quote(request.quote(), Entry.SpeakerLine.HEADING, kind(request, language)),
                responses,
                Request.noResponse(language));
    }

    /** What kind of request it is, where it does not plainly ask. */
    private static List<String> kind(Request request, Locale language) {
        return request.strength() == Request.Strength.ASKED
                ? List.of()
                : List.of(RequestMessages.of(language, "requests.strength." + ReportFields.lower(request.strength())));
    }

    private static Fields data(Request request) {
        return Fields.empty()
                .with("request", request.quote())
                .with("strength", ReportFields.lower(request.strength()))
                .with(
                        "responses",
                        request.responses().stream().map(Response::quote).toList())
                .with("evidence", Fields.list(request.responses(), response -> data(response.evidence())));
    }

    private static Fields data(ResponseEvidence evidence) {
        VerifiedQuote mention = evidence instanceof ResponseEvidence.Mention named ? named.words() : null;
        return Fields.empty()
                .with(
                        "kind",
                        switch (evidence) {
                            case ResponseEvidence.SharedWords shared -> "shared_words";
                            case ResponseEvidence.Mention named -> "mention";
                            case ResponseEvidence.ReplyMark mark -> "reply_mark";
                        })
                .with("words", evidence instanceof ResponseEvidence.SharedWords shared ? shared.words() : List.of())
                .with("quote", mention);
    }
}
