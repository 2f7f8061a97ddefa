package dev.hatsugen.console;

import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Response;
import java.util.List;
import java.util.Locale;

/** Requests and their responses for people. Ends without a line feed. */
final class RequestsText {

    private RequestsText() {}

    /** @param requests at least one */
    static String of(List<Request> requests, AnsiStyle paint, Locale language) {
        Texts texts = Texts.in(language);
        QuotePage page = new QuotePage(paint, texts, language);
        page.title(texts.get("requests.lead", requests.size()));
        for (Request request : requests) {
            page.gap();
            page.add("● ", request.quote());
            page.remark(
                    texts.get("requests.strength." + request.strength().name().toLowerCase(Locale.ROOT)));
            if (request.responses().isEmpty()) {
                page.say("→ " + Request.noResponse(language));
            }
            for (Response response : request.responses()) {
                page.add("→ ", response.quote());
                page.remark(response.evidence().text(language));
            }
        }
        return page.ended();
    }
}
