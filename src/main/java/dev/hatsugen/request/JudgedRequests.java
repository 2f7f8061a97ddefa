package dev.hatsugen.request;

import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.answer.QuoteWriter.Pair;
import dev.hatsugen.answer.QuoteWriter.Verdict;
import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Request.Strength;
import dev.hatsugen.requests.Response;
import dev.hatsugen.requests.ResponseEvidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests at which a language model has looked too. Left out is a response that has nothing but words in common with its request and
 * does not respond to it, as the model says, and what it says asks for nothing. What the record marks as a response, and what asks
 * plainly, stays: nothing is added, and nothing that the record itself proves is taken away.
 */
final class JudgedRequests {

    private JudgedRequests() {}

    /** Those of {@code found} that stay, in their order. */
    static List<Request> of(List<Request> found, QuoteWriter writer) {
        Map<Pair, Verdict> verdicts = writer.judged(found.stream()
                .flatMap(request -> request.responses().stream()
                        .filter(JudgedRequests::isByWords)
                        .map(response -> pair(request, response)))
                .toList());
        return found.stream()
                .flatMap(request -> judged(request, verdicts).stream())
                .toList();
    }

    private static Optional<Request> judged(Request request, Map<Pair, Verdict> verdicts) {
        List<Response> left = request.responses().stream()
                .filter(response -> Optional.ofNullable(verdicts.get(pair(request, response)))
                        .map(Verdict::responds)
                        .orElse(true))
                .toList();
        boolean isProven = left.stream().anyMatch(response -> !isByWords(response));
        boolean isAsked = request.strength() == Strength.ASKED
                || request.responses().stream()
                        .map(response -> verdicts.get(pair(request, response)))
                        .allMatch(verdict -> verdict == null || verdict.asks());
        boolean isListed = isProven || (isAsked && (!left.isEmpty() || !isOpinion(request)));
        return isListed
                ? Optional.of(new Request(request.quote(), request.asking(), request.strength(), left))
                : Optional.empty();
    }

    /** What is only called needed or important is listed for its responses. */
    private static boolean isOpinion(Request request) {
        return request.strength() == Strength.CALLED_NEEDED || request.strength() == Strength.CALLED_IMPORTANT;
    }

    private static boolean isByWords(Response response) {
        return response.evidence() instanceof ResponseEvidence.SharedWords;
    }

    private static Pair pair(Request request, Response response) {
        return new Pair(request.quote(), response.quote());
    }
}
