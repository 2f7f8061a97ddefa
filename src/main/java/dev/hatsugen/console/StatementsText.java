package dev.hatsugen.console;

import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Statements;

/** The statements of a member for people: what was looked through, then the passages. Ends without a line feed. */
final class StatementsText {

    private StatementsText() {}

    static String of(Statements statements, AnsiStyle paint) {
        Texts texts = Texts.in(statements.request().language());
        QuotePage page = new QuotePage(paint, texts, statements.request().language());
        page.title(statements.lead());
        return switch (statements) {
            case Statements.Listed listed -> listed(page, listed, texts);
            case Statements.Missing missing -> AnswerText.near(page, texts, missing.near());
        };
    }

    private static String listed(QuotePage page, Statements.Listed listed, Texts texts) {
        for (CitedPassage passage : listed.passages()) {
            page.add(passage.quote());
            if (passage.continued()) {
                page.remark(texts.get("statements.continued"));
            }
        }
        return page.ended();
    }
}
