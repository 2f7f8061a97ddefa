package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Response;
import java.util.ArrayList;
import java.util.List;

/** What was asked of the government, each with the words that respond and why they are taken to. */
public final class RequestsSheet {

    private static final int MAX_EVIDENCE_LENGTH = 200;

    private RequestsSheet() {}

    /** The sheet; where there is no request, it says so. */
    public static Sheet of(String command, Wording wording, List<Request> requests) {
        if (requests.isEmpty()) {
            return Sheet.missing(command, wording, wording.text("requests.none"));
        }
        Attribution attribution = new Attribution(wording);
        List<Entry> entries = new ArrayList<>();
        for (Request request : requests) {
            entries.add(new Entry.Heading(wording.text(
                    "requests.asks", attribution.speaker(request.quote().speaker()))));
            entries.add(new Entry.Words(
                    request.quote(), "", List.of(wording.text("requests.strength." + request.strength()))));
            if (request.responses().isEmpty()) {
                entries.add(new Entry.Note("→ " + Request.noResponse(wording.language())));
            }
            for (Response response : request.responses()) {
                String responding = "→ " + attribution.speaker(response.quote().speaker());
                String evidence =
                        MarkdownEscaper.line(response.evidence().text(wording.language()), MAX_EVIDENCE_LENGTH);
                entries.add(new Entry.Words(response.quote(), responding, List.of(evidence)));
            }
        }
        return new Sheet(command, wording, Card.Tone.ANSWERED, wording.text("requests.lead", requests.size()), entries);
    }
}
