package dev.hatsugen.discord.sheet;

import dev.hatsugen.answer.requests.Request;
import dev.hatsugen.answer.requests.Response;
import dev.hatsugen.discord.card.Attribution;
import dev.hatsugen.discord.card.Card;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import java.util.ArrayList;
import java.util.List;

/** What was asked of the government, each with the words that respond and why they are taken to. */
public final class RequestsSheet {

    private static final int LONGEST_EVIDENCE = 200;

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
                String evidence = InertMarkdown.line(response.evidence().text(wording.language()), LONGEST_EVIDENCE);
                entries.add(new Entry.Words(response.quote(), responding, List.of(evidence)));
            }
        }
        return new Sheet(command, wording, Card.Tone.ANSWERED, wording.text("requests.lead", requests.size()), entries);
    }
}
