package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.search.WordSearch;
import dev.hatsugen.statements.Ledger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every passage that holds words. */
final class SearchReport {

    private SearchReport() {}

    static Report of(Locale language, MinutesRequest.Search asked, WordSearch.Hits hits) {
        boolean isFound = !hits.passages().isEmpty();
        Ledger ledger = hits.ledger();
        String words = String.join(RequestMessages.of(language, "search.and"), hits.words());
        String key = isFound ? "search.lead" : ledger.scanned() == 0 ? "search.nowhere" : "search.none";
        String lead =
                RequestMessages.of(language, key, words, hits.passages().size(), ledger.scanned(), ledger.matched());
        List<Entry.Quote> entries = hits.passages().stream()
                .map(passage -> Entry.Quote.of(passage.quote(), Entry.SpeakerLine.HEADING))
                .toList();
        Fields data = ReportFields.head(isFound ? null : Answer.Reason.NOT_IN_MINUTES, lead)
                .with("words", hits.words())
                .with("member", given(asked.member()))
                .with("meeting", given(asked.meeting()))
                .with("from", given(asked.from()))
                .with("to", given(asked.to()))
                .with("sort", given(asked.sort()))
                .with("ledger", ReportFields.ledger(ledger))
                .with("quotes", ReportFields.quotes(hits.passages()));
        return new Report(language, isFound ? Tone.ANSWERED : Tone.NOT_FOUND, lead, entries, data);
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}
