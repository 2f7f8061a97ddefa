package dev.hatsugen.request;

import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.StatementExport;
import dev.hatsugen.statements.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every statement of a member: what was looked through, then the passages in the order of the record. */
final class StatementsReport {

    private StatementsReport() {}

    static Report of(Statements statements) {
        Locale language = statements.request().language();
        Fields data = data(statements);
        return switch (statements) {
            case Statements.Listed listed ->
                new Report(language, Tone.ANSWERED, listed.lead(), entries(listed), data).with(files(listed));
            case Statements.Missing missing -> {
                List<Entry> near = new ArrayList<>(WaysOn.of(missing.reason(), missing.suggestions(), language));
                if (!missing.near().isEmpty()) {
                    near.add(new Entry.Nearest(missing.near()));
                }
                yield new Report(language, Tone.NOT_FOUND, missing.lead(), near, data);
            }
        };
    }

    private static List<Entry> entries(Statements.Listed listed) {
        String continued = RequestMessages.of(listed.request().language(), "statements.continued");
        return listed.passages().stream()
                .<Entry>map(passage -> entry(passage, continued))
                .toList();
    }

    private static Entry.Quote entry(CitedPassage passage, String continued) {
        return passage.continued()
                ? Entry.Quote.of(passage.quote(), Entry.SpeakerLine.HEADING, continued)
                : Entry.Quote.of(passage.quote(), Entry.SpeakerLine.HEADING);
    }

    private static List<ReportFile> files(Statements.Listed listed) {
        StatementExport export = new StatementExport();
        return List.of(
                new ReportFile(Export.MARKDOWN, () -> export.markdown(listed)),
                new ReportFile(Export.CSV, () -> export.csv(listed)));
    }

    private static Fields data(Statements statements) {
        Statements.Missing missing = statements instanceof Statements.Missing none ? none : null;
        Statements.Request request = statements.request();
        return ReportFields.head(missing == null ? null : missing.reason(), statements.lead())
                .with("member", request.member())
                .with("topic", request.hasTopic() ? request.topicOrEmpty() : null)
                .with("ledger", ReportFields.ledger(statements.ledger()))
                .with(
                        "quotes",
                        statements instanceof Statements.Listed listed
                                ? ReportFields.quotes(listed.passages())
                                : List.of())
                .with("near", missing == null ? List.of() : missing.near())
                .with("suggestions", missing == null ? List.of() : missing.suggestions());
    }
}
