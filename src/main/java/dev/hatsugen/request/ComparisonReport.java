package dev.hatsugen.request;

import dev.hatsugen.compare.ComparedMeeting;
import dev.hatsugen.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One member or office on one topic, meeting by meeting, oldest first. */
final class ComparisonReport {

    private ComparisonReport() {}

    static Report of(Comparison comparison) {
        Locale language = comparison.language();
        Fields data = data(comparison);
        return switch (comparison) {
            case Comparison.SideBySide sideBySide -> {
                List<Entry> entries = new ArrayList<>();
                sideBySide.meetings().forEach(meeting -> add(entries, meeting, language));
                yield new Report(language, Tone.ANSWERED, sideBySide.lead(), entries, data);
            }
            case Comparison.Missing missing -> {
                String near = missing.suggestions().isEmpty()
                        ? ""
                        : RequestMessages.of(
                                language,
                                "missing.near",
                                String.join(RequestMessages.of(language, "and"), missing.suggestions()));
                yield new Report(
                        language,
                        Tone.NOT_FOUND,
                        missing.lead() + near,
                        WaysOn.of(missing.reason(), missing.suggestions(), language),
                        data);
            }
        };
    }

    private static void add(List<Entry> entries, ComparedMeeting compared, Locale language) {
        entries.add(new Entry.Section(compared.meeting(), null));
        if (compared.passages().isEmpty()) {
            entries.add(new Entry.Note(compared.note()));
            return;
        }
        entries.add(
                new Entry.Note(RequestMessages.of(language, "compare.ledger", compared.scanned(), compared.matched())));
        compared.passages().forEach(passage -> entries.add(Entry.Quote.of(passage.quote(), Entry.SpeakerLine.LINE)));
        if (compared.further() > 0) {
            entries.add(new Entry.Note(RequestMessages.of(language, "compare.further", compared.further())));
        }
        entries.addAll(WaysOn.from(compared, language));
    }

    private static Fields data(Comparison comparison) {
        Comparison.Missing missing = comparison instanceof Comparison.Missing none ? none : null;
        List<ComparedMeeting> meetings =
                comparison instanceof Comparison.SideBySide sideBySide ? sideBySide.meetings() : List.of();
        return ReportFields.head(missing == null ? null : missing.reason(), comparison.lead())
                .with("member", comparison.member())
                .with("topic", comparison.topic())
                .with("meetings", Fields.list(meetings, ComparisonReport::data))
                .with("suggestions", missing == null ? List.of() : missing.suggestions());
    }

    private static Fields data(ComparedMeeting compared) {
        return ReportFields.meeting(compared.meeting())
                .with("scanned", compared.scanned())
                .with("matched", compared.matched())
                .with("further", compared.further())
                .with("note", compared.note().isEmpty() ? null : compared.note())
                .with("quotes", ReportFields.quotes(compared.passages()));
    }
}
