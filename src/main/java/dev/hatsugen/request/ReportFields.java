package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields that several reports have. */
final class ReportFields {

    private ReportFields() {}

    /** @param reason why there is nothing to show; null where there is */
    static Fields head(Answer.@Nullable Reason reason, @Nullable String lead) {
        return Fields.empty()
                .with("status", reason == null ? "answered" : "not_found")
                .with("lead", lead)
                .with("reason", reason == null ? null : lower(reason));
    }

    static Fields meeting(Meeting meeting) {
        LocalDate date = meeting.header().date();
        return Fields.empty().with("meeting", meeting.number()).with("date", date == null ? null : date.toString());
    }

    static Fields ledger(Ledger ledger) {
        return Fields.empty()
                .with("scanned", ledger.scanned())
                .with("matched", ledger.matched())
                .with("words", ledger.words());
    }

    static List<VerifiedQuote> quotes(List<CitedPassage> passages) {
        return passages.stream().map(CitedPassage::quote).toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
